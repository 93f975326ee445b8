import type { Element, Properties, Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { removePosition } from 'unist-util-remove-position';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Rich } from '../../schema/rich.ts';
import type { LinkTexts } from './link-texts.ts';
import { plainText } from './plain-text.ts';

/**
 * Addresses without a protocol always pass; an empty list of protocols would let all pass
 * (hast-util-sanitize).
 */
const SAFE: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['https', 'mailto', 'tel'], src: ['nothing'] },
};

/**
 * Links to the web and to files open a new window: leaving the frame of the SCO would end the LMS session.
 */
const openOutside =
  (linkTexts: LinkTexts) =>
  () =>
  (tree: HastRoot): void => {
    visit(tree, 'element', (node) => {
      const isForeign = node.properties['lang'] !== undefined;
      if (isForeign)
        visit(node, 'element', (inner) => markLink(inner, linkTexts, { lang: linkTexts.language }));
      else markLink(node, linkTexts);
      return isForeign ? SKIP : CONTINUE;
    });
  };

function markLink(node: Element, { leavesCourse, newWindow }: LinkTexts, inCourse: Properties = {}): void {
  const { href } = node.properties;
  if (typeof href !== 'string' || /^(mailto|tel):/.test(href)) return;
  const type = href.split('.').at(-1)!.toUpperCase();
  const isFile = !href.startsWith('https:');
  const note = isFile ? `${type}, ${newWindow}` : leavesCourse;
  node.properties = { ...node.properties, target: '_blank', rel: ['noopener', 'noreferrer'] };
  node.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['visually-hidden'], ...(isFile ? { dataFile: href } : {}), ...inCourse },
    children: [{ type: 'text', value: ` (${note})` }],
  });
}

/** Lowers headings by one level: the heading of a section is an h3. */
const lowerHeadings =
  () =>
  (tree: HastRoot): void => {
    visit(tree, 'element', (node: Element) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(6, Number(level) + 1)}`;
    });
  };

/** Checked Markdown nodes as a sanitised HTML tree and as plain text. A single paragraph loses its `<p>`. */
export function toRich(
  nodes: readonly RootContent[],
  linkTexts: LinkTexts,
  headings: 'keep' | 'lower' = 'lower',
): Rich {
  const processor = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE)
    .use(headings === 'lower' ? [lowerHeadings] : [])
    .use(openOutside(linkTexts));
  const tree = processor.runSync({ type: 'root', children: [...nodes] });
  removePosition(tree, { force: true });
  return { tree: trimmed(unwrapped(tree)), text: plainText(nodes) };
}

function unwrapped(tree: HastRoot): HastRoot {
  const [only, ...more] = tree.children;
  const isOne = more.length === 0 && only?.type === 'element' && only.tagName === 'p';
  return isOne ? { type: 'root', children: only.children } : tree;
}

function trimmed({ children }: HastRoot): HastRoot {
  const last = children.length - 1;
  const trimmedChildren = children.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === last ? start.trimEnd() : start };
  });
  return { type: 'root', children: trimmedChildren };
}
