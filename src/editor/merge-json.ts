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

/** A value to put into a JSON file; where its path ends in -1, behind the others of a list. */
export interface Addition {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** Where a JSON file is not what it should be, counted in characters from its beginning. */
export class UnusableJson extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`unusable JSON at ${offset}`);
    this.offset = offset;
  }
}

/** VS Code allows both in its own files. */
const LENIENT = { allowTrailingComma: true, disallowComments: false } as const;

/**
 * Adds to a JSON file of somebody else. All else keeps its value, comments stay; a list beside the addition may be
 * broken into other lines.
 *
 * @param present its text; undefined or empty: there is nothing in it yet
 * @param shape what the file must have for the additions to find their places
 * @throws UnusableJson where the text is no JSON or of another shape
 */
export function mergeJson<T>(
  present = '',
  shape: z.ZodType<T>,
  additions: (present: T) => readonly Addition[],
): string {
  const text = stripComments(present).trim() === '' ? `${present}{}\n` : present;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, LENIENT);
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

/** As the first line that is indented; two spaces where there is none. */
function indentOf(text: string): { tabSize: number; insertSpaces: boolean } {
  const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return { tabSize: indent.startsWith('\t') ? 4 : indent.length, insertSpaces: !indent.startsWith('\t') };
}

const offsetOf = (text: string, path: JSONPath): number =>
  findNodeAtLocation(parseTree(text, [], LENIENT)!, path)?.offset ?? 0;
