/** A file of a course folder, as a case gives it. */
export interface CaseFile {
  readonly name: string;
  readonly text: string;
  /** how it is stored, for example `CRLF`; `missing` leaves out a file that is supplied otherwise */
  readonly form: readonly string[];
}

/** A file that is there, or a command line. */
export type Step = CaseFile | string;

/** What is there, what people do, and what they see. */
export interface GoldenCase {
  /** the part above the first `@@@`, as it stands */
  readonly input: string;
  /** files and command lines, in their order */
  readonly steps: readonly Step[];
  /** what someone changes who obeys the remedies to the letter; undefined where a case has no such twin */
  readonly mended: string | undefined;
  /** by message language */
  readonly expected: ReadonlyMap<string, string>;
}

const HEADER = /^=== (.+?)(?: \(([^)]+)\))?$/;
const COMMAND = /^\$ (.+)$/;

/** The block with the mended twin of a case. */
const MENDED = 'mended';

/**
 * Reads files and commands, then `@@@` and `@@@ en` with what is expected, and `@@@ mended` with the mended twin.
 *
 * @throws where a line belongs to no file
 */
export function parseCase(source: string): GoldenCase {
  const [input = '', ...blocks] = source.split(/^@@@/m);
  const named = blocks.map((block): [string, string] => {
    const end = block.indexOf('\n');
    return [block.slice(0, end).trim() || 'de', block.slice(end + 1)];
  });
  const mended = named.find(([name]) => name === MENDED)?.[1];
  return {
    input,
    steps: parseSteps(input),
    mended,
    expected: new Map(named.filter(([name]) => name !== MENDED)),
  };
}

/**
 * Reads `=== name` with its lines and `$ command`, again and again.
 *
 * @throws where a line belongs to no file
 */
export function parseSteps(text: string): Step[] {
  const steps: (string | { name: string; form: string[]; text: string })[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const [, name, form] = HEADER.exec(line) ?? [];
    const [, command] = COMMAND.exec(line) ?? [];
    const last = steps.at(-1);
    if (name !== undefined) steps.push({ name, form: form?.split(', ') ?? [], text: '' });
    else if (command !== undefined) steps.push(command);
    else if (typeof last === 'object') last.text += `${line}\n`;
    else throw new Error(`"=== <file name>" is missing above "${line}"`);
  }
  return steps;
}

/** The case as a file, with other expectations. */
export const caseText = ({ input, mended }: GoldenCase, expected: ReadonlyMap<string, string>): string =>
  [
    input,
    ...[...expected].map(([language, text]) => `@@@${language === 'de' ? '' : ` ${language}`}\n${text}`),
    ...(mended === undefined ? [] : [`@@@ ${MENDED}\n${mended}`]),
  ].join('');
