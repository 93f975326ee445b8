import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { bareAddresses } from './bare-addresses.ts';
import { foreignNodes } from './foreign-passages.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { additionsFor, ADDRESS } from './gfm.ts';
import { inlineReferences } from './inline-references.ts';
import { lineBreaks } from './line-breaks.ts';
import { starsInWords } from './stars-in-words.ts';

/**
 * Parses CommonMark with GFM and passages in other languages. Every node has a position; references are
 * resolved.
 */
export function parseMarkdown(text: string): Root {
  const additions = additionsFor(text);
  const tree = fromMarkdown(text, {
    extensions: [foreignSyntax, ...additions.map(({ syntax }) => syntax)],
    mdastExtensions: [foreignNodes, ...additions.map(({ nodes }) => nodes)],
  });
  // To go through a tree takes about a third as long as to parse it.
  if (text.includes(']:')) inlineReferences(tree);
  if (text.includes('<')) lineBreaks(tree);
  const hasStars = text.includes('*');
  if (hasStars) starsInWords(tree, text);
  const hasAddresses = ADDRESS.test(text);
  if (hasAddresses) bareAddresses(tree, text);
  // mdast-util-gfm-autolink-literal 2 gives no position to the texts around autolinks that it finds in
  // text nodes.
  if (hasStars || hasAddresses) {
    visit(tree, (node, _, parent) => {
      if (parent?.position) node.position ??= parent.position;
    });
  }
  return tree;
}
