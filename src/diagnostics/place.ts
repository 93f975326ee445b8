/** A stretch of a source file. Line and column count from 1 in the whole file, front matter included. */
export interface Place {
  /** as the person sees it: relative to the working directory, forward slashes */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** characters to underline, at least 1 */
  readonly length: number;
}

/** The place to point at when a problem concerns a file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, length: 1 });
