import type { Element, Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Rich } from '../../course/rich.ts';
import { plainText } from './plain-text.ts';

/** In a list of protocols an address without one always passes; an empty list would let all pass. */
const SAFE: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['https', 'mailto', 'tel'], src: ['nothing'] },
};

/** Leaving the frame would end the LMS session, so web links open a window of their own. */
const openOutside =
  (newWindow: string) =>
  () =>
  (tree: HastRoot): void => {
    visit(tree, 'element', (node: Element) => {
      const { href } = node.properties;
      if (typeof href !== 'string' || /^(mailto|tel):/.test(href)) return;
      node.properties = { ...node.properties, target: '_blank', rel: ['noopener', 'noreferrer'] };
      node.children.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['visually-hidden'] },
        children: [{ type: 'text', value: ` (${newWindow})` }],
      });
    });
  };

/** Headings inside a section stand below the section's own, which is an h3. */
const lowerHeadings =
  () =>
  (tree: HastRoot): void => {
    visit(tree, 'element', (node: Element) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(6, Number(level) + 1)}`;
    });
  };

/** Checked Markdown nodes as sanitised HTML and plain text. A single paragraph comes without its `<p>`. */
export function toRich(
  nodes: readonly RootContent[],
  newWindow: string,
  headings: 'keep' | 'lower' = 'lower',
): Rich {
  const processor = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE)
    .use(headings === 'lower' ? [lowerHeadings] : [])
    .use(openOutside(newWindow))
    .use(rehypeStringify);
  const tree = processor.runSync({ type: 'root', children: [...nodes] });
  return { html: processor.stringify(unwrapped(tree)).trim(), text: plainText(nodes) };
}

function unwrapped(tree: HastRoot): HastRoot {
  const [only, ...more] = tree.children;
  const isOne = more.length === 0 && only?.type === 'element' && only.tagName === 'p';
  return isOne ? { type: 'root', children: only.children } : tree;
}
