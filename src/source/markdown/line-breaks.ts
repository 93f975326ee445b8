import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const BREAKS = /^(?:<br\s*\/?>\s*)+$/i;

/** Reads `<br>` as a line break: in the cell of a table Markdown has no other. Between paragraphs it is left out. */
export function lineBreaks(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || !BREAKS.test(node.value)) return;
    const isInline = parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
    const position = node.position ? { position: node.position } : {};
    parent.children.splice(index, 1, ...(isInline ? [{ type: 'break' as const, ...position }] : []));
    return [SKIP, isInline ? index + 1 : index];
  });
}
