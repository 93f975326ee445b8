/** A file of a course folder, as a case gives it. */
export interface CaseFile {
  readonly name: string;
  readonly text: string;
  /** how it is stored, for example `CRLF`; `missing` leaves out a file that is supplied otherwise */
  readonly form: readonly string[];
}

/** A course folder, and what becomes of it in one or two languages. */
export interface GoldenCase {
  /** the part above the first `@@@`, as it stands */
  readonly input: string;
  readonly files: readonly CaseFile[];
  /** by message language */
  readonly expected: ReadonlyMap<string, string>;
}

const HEADER = /^=== (\S+)(?: \(([^)]+)\))?$/;

/** Reads `=== name` with its lines, again and again, then `@@@` and `@@@ en` with what is expected. */
export function parseCase(source: string): GoldenCase {
  const [input = '', ...blocks] = source.split(/^@@@/m);
  const files: { name: string; form: string[]; lines: string[] }[] = [];
  for (const line of input.split('\n').slice(0, -1)) {
    const [, name, form] = HEADER.exec(line) ?? [];
    if (name !== undefined) files.push({ name, form: form?.split(', ') ?? [], lines: [] });
    else if (files.length === 0) throw new Error(`A case starts with "=== <file name>", not with "${line}"`);
    else files.at(-1)!.lines.push(line);
  }
  const expected = blocks.map((block): [string, string] => {
    const end = block.indexOf('\n');
    return [block.slice(0, end).trim() || 'de', block.slice(end + 1)];
  });
  return {
    input,
    files: files.map(({ name, form, lines }) => ({
      name,
      form,
      text: lines.map((line) => `${line}\n`).join(''),
    })),
    expected: new Map(expected),
  };
}

/** The case as a file, with other expectations. */
export const caseText = (input: string, expected: ReadonlyMap<string, string>): string =>
  input +
  [...expected].map(([language, text]) => `@@@${language === 'de' ? '' : ` ${language}`}\n${text}`).join('');
