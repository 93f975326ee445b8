import type { RootContent } from 'mdast';
import type { Place } from '../../diagnostics/place.ts';

/** Finds the places of Markdown nodes in a file; of a node with several lines, its first line. */
export function nodePlaces(
  file: string,
  text: string,
): (node: { position?: RootContent['position'] }) => Place {
  const lines = text.split('\n');
  return ({ position }) => {
    const { start, end } = position!;
    const lineEnd = lines[start.line - 1]!.trimEnd().length + 1;
    const stop = end.line === start.line ? end.column : lineEnd;
    return { file, line: start.line, column: start.column, length: Math.max(1, stop - start.column) };
  };
}
