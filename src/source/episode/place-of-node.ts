import type { RootContent } from 'mdast';
import type { Place } from '../../diagnostics/place.ts';

/** The place of a Markdown node; of a node with several lines, its first line. */
export function placeOfNode(file: string, text: string, node: { position?: RootContent['position'] }): Place {
  const { start, end } = node.position!;
  const lineEnd = text.split('\n')[start.line - 1]!.trimEnd().length + 1;
  const stop = end.line === start.line ? end.column : lineEnd;
  return { file, line: start.line, column: start.column, length: Math.max(1, stop - start.column) };
}
