import type { Nodes } from 'mdast';

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'tableCell', 'code', 'break']);

const collect = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  const inner = 'children' in node ? node.children.map(collect).join('') : '';
  return BLOCKS.has(node.type) ? `${inner} ` : inner;
};

/**
 * The text of Markdown nodes without markup, on one line. Lock files hash it: later versions must give the
 * same text.
 */
export const plainText = (nodes: readonly Nodes[]): string =>
  nodes.map(collect).join(' ').replace(/\s+/g, ' ').trim();
