/**
 * A range in one line of a source file. Line and column count from 1 in the whole file, front matter
 * included.
 */
export interface Place {
  /** relative to the working directory, with forward slashes */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** characters to underline, at least 1 */
  readonly length: number;
}

/** The place of a problem that concerns a whole file. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, length: 1 });

/** The place of the character at an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: lines.at(-1)!.length + 1, length: 1 };
}
