import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { visit } from 'unist-util-visit';
import { bareAddresses } from './bare-addresses.ts';
import { foreignNodes } from './foreign-passages.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { inlineReferences } from './inline-references.ts';
import { lineBreaks } from './line-breaks.ts';
import { starsInWords } from './stars-in-words.ts';

const SYNTAX = [
  foreignSyntax,
  gfmFootnote(),
  gfmStrikethrough({ singleTilde: false }),
  gfmTable(),
  gfmTaskListItem(),
];
const NODES = [
  foreignNodes,
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
];

const PLAIN: Options = { extensions: SYNTAX, mdastExtensions: NODES };

/** To look for an address at each letter takes a third of the time of parsing. */
const WITH_ADDRESSES: Options = {
  extensions: [...SYNTAX, gfmAutolinkLiteral()],
  mdastExtensions: [...NODES, gfmAutolinkLiteralFromMarkdown()],
};

/** What GFM makes links of without brackets (GFM 0.29, 6.9). */
const ADDRESS = /:\/\/|www\.|@/i;

/**
 * Parses CommonMark with GFM and passages in other languages. Every node has a position; references are
 * resolved.
 */
export function parseMarkdown(text: string): Root {
  const hasAddresses = ADDRESS.test(text);
  const tree = fromMarkdown(text, hasAddresses ? WITH_ADDRESSES : PLAIN);
  // To go through a tree takes about a third as long as to parse it.
  if (text.includes(']:')) inlineReferences(tree);
  if (text.includes('<')) lineBreaks(tree);
  const hasStars = text.includes('*');
  if (hasStars) starsInWords(tree, text);
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
