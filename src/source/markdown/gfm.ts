import type { Extension as Nodes } from 'mdast-util-from-markdown';
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
import type { Extension as Syntax } from 'micromark-util-types';

/** An addition of GFM to CommonMark. */
interface Addition {
  /** what a text must have in it for the addition to find anything */
  readonly sign: RegExp;
  readonly syntax: Syntax;
  readonly nodes: Nodes;
}

/** What GFM makes links of without brackets (GFM 0.29, 6.9). */
export const ADDRESS = /:\/\/|www\.|@/i;

const GFM: readonly Addition[] = [
  { sign: ADDRESS, syntax: gfmAutolinkLiteral(), nodes: gfmAutolinkLiteralFromMarkdown() },
  { sign: /\[\^/, syntax: gfmFootnote(), nodes: gfmFootnoteFromMarkdown() },
  // One tilde alone decides where emphasis beside it ends.
  { sign: /~/, syntax: gfmStrikethrough({ singleTilde: false }), nodes: gfmStrikethroughFromMarkdown() },
  // A table of one column needs no vertical bar: "Total", and ":-" below.
  { sign: /\||:-|-:/, syntax: gfmTable(), nodes: gfmTableFromMarkdown() },
  { sign: /\[[ xX\t\r\n]/, syntax: gfmTaskListItem(), nodes: gfmTaskListItemFromMarkdown() },
];

/**
 * The additions of GFM that a text needs. To look for addresses, which may begin with any letter, takes a third of the time
 * of parsing; a table may begin with any line.
 */
export const additionsFor = (text: string): readonly Addition[] => GFM.filter(({ sign }) => sign.test(text));
