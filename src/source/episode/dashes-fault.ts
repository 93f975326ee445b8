import { finding, type Finding } from '../../diagnostics/finding.ts';
import { oddSignIn } from '../../diagnostics/signs.ts';

/** Lines that are likely meant as `---`: with dashes of a word processor, with a blank, or with another number. */
const MEANT = /^[ \t\uFEFF\u200B\u00A0]*[-–—−‐‑]+[ \t\u200B\u00A0-]*$/;
/** The longest head, in lines: four keys, empty lines and remarks. */
const LONGEST = 15;

/** The first line around the head of an episode that is meant as `---` and is not, and the text without the head. */
export function dashesFault(
  file: string,
  text: string,
): { readonly findings: readonly Finding[]; readonly body: string } | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findIndex(
    (line, index) => index > first && index <= first + LONGEST && MEANT.test(line),
  );
  const bad = [first, last].find((index) => index !== -1 && !/^[ \t]*---[ \t]*$/.test(lines[index]!));
  if (!MEANT.test(lines[first] ?? '') || last === -1 || bad === undefined) return undefined;
  const line = lines[bad]!;
  const typed = line.trim();
  const place = { file, line: bad + 1, column: 1, length: Math.max(1, line.length) };
  const sign = oddSignIn(line)?.name;
  const body = lines.map((each, index) => (index > last ? each : ' '.repeat(each.length))).join('\n');
  return { findings: [finding('dashesOfHead', place, { typed, sign })], body };
}
