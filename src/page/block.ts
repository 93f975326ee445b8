import type { Rich } from '../schema/rich.ts';

const BLOCKS = new Set([
  'p',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'table',
  'pre',
  'hr',
]);

/** Rich text of one paragraph comes bare, for use in a label; standing alone it is a paragraph. */
export function asBlock({ tree, text }: Rich): Rich {
  const [first] = tree.children;
  if (!first || (first.type === 'element' && BLOCKS.has(first.tagName))) return { tree, text };
  const children = tree.children.filter((node) => node.type !== 'doctype');
  const paragraph = { type: 'element', tagName: 'p', properties: {}, children } as const;
  return { tree: { type: 'root', children: [paragraph] }, text };
}
