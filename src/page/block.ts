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

/** Rich text as block content: text of a single paragraph has no `<p>` around it, and gets one here. */
export function asBlock({ tree, text }: Rich): Rich {
  const [first] = tree.children;
  if (!first || (first.type === 'element' && BLOCKS.has(first.tagName))) return { tree, text };
  const children = tree.children.filter((node) => node.type !== 'doctype');
  const paragraph = { type: 'element', tagName: 'p', properties: {}, children } as const;
  return { tree: { type: 'root', children: [paragraph] }, text };
}
