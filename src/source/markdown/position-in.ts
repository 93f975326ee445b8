import type { Node } from 'mdast';

type Position = NonNullable<Node['position']>;

/** The position of a text in one line, at an offset of a written text that begins at `start`. */
export function positionIn(written: string, start: Position['start'], at: number, text: string): Position {
  const before = written.slice(0, at).split('\n');
  const line = start.line + before.length - 1;
  const column = before.at(-1)!.length + (before.length === 1 ? start.column : 1);
  return { start: { line, column }, end: { line, column: column + text.length } };
}
