import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parse,
  parseTree,
  stripComments,
  type JSONPath,
} from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { z } from 'zod';

/** A value to add to a JSON file; a path that ends in -1 appends it to a list. */
export interface Addition {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** A file that is no JSON or of another shape. */
export class UnusableJson extends Error {
  /** of the fault, in characters from the beginning of the file */
  readonly offset: number;

  constructor(offset: number) {
    super(`unusable JSON at ${offset}`);
    this.offset = offset;
  }
}

/** VS Code allows comments and trailing commas in its own files. */
const PARSE_OPTIONS = { allowTrailingComma: true, disallowComments: false } as const;

/**
 * Adds values to a JSON file that the author also edits. Other values and comments stay; a list that gets an addition
 * may be wrapped differently.
 *
 * @param present the text of the file; undefined where there is none yet
 * @param shape what the file must have so that the additions can be made
 * @throws UnusableJson where the text is no JSON or of another shape
 */
export function mergeJson<T>(
  present = '',
  shape: z.ZodType<T>,
  additions: (present: T) => readonly Addition[],
): string {
  const text = stripComments(present).trim() === '' ? `${present}{}\n` : present;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, PARSE_OPTIONS);
  if (errors.length > 0) throw new UnusableJson(errors[0]!.offset);
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new UnusableJson(offsetOf(text, parsed.error.issues[0]!.path as JSONPath));
  return additions(parsed.data).reduce(add, text);
}

const add = (text: string, { path, value }: Addition): string =>
  applyEdits(
    text,
    modify(text, [...path], value, {
      formattingOptions: { ...indentOf(text), eol: text.includes('\r\n') ? '\r\n' : '\n' },
      isArrayInsertion: path.at(-1) === -1,
    }),
  );

/** The indentation of the first indented line; two spaces where there is none. */
function indentOf(text: string): { tabSize: number; insertSpaces: boolean } {
  const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return { tabSize: indent.startsWith('\t') ? 4 : indent.length, insertSpaces: !indent.startsWith('\t') };
}

const offsetOf = (text: string, path: JSONPath): number =>
  findNodeAtLocation(parseTree(text, [], PARSE_OPTIONS)!, path)?.offset ?? 0;
