import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { bareAddresses } from './bare-addresses.ts';
import { foreignNodes } from './foreign-passages.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { inlineReferences } from './inline-references.ts';
import { lineBreaks } from './line-breaks.ts';
import { starsInWords } from './stars-in-words.ts';

const parser = unified()
  .data('micromarkExtensions', [foreignSyntax])
  .data('fromMarkdownExtensions', [foreignNodes])
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false });

/** What GFM makes links of without brackets (GFM 0.29, 6.9). */
const ADDRESS = /:\/\/|www\.|@/i;

/**
 * Parses CommonMark with GFM and passages in other languages. Every node has a position; references are
 * resolved.
 */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  // To go through a tree takes about a third as long as to parse it.
  if (text.includes(']:')) inlineReferences(tree);
  if (text.includes('<')) lineBreaks(tree);
  const hasStars = text.includes('*');
  if (hasStars) starsInWords(tree, text);
  const hasAddresses = ADDRESS.test(text);
  if (hasAddresses) bareAddresses(tree, text);
  // remark-gfm 4 gives no position to the texts around autolinks that it finds in text nodes.
  if (hasStars || hasAddresses) {
    visit(tree, (node, _, parent) => {
      if (parent?.position) node.position ??= parent.position;
    });
  }
  return tree;
}
