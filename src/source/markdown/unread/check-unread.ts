import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Reading } from '../../../questions/kind.ts';
import { positionIn } from '../position-in.ts';
import { unreadBullets } from './bullets.ts';
import { unreadEmphasis } from './emphasis.ts';
import { foreignMarks } from './foreign-marks.ts';
import { unreadHeadings } from './headings.ts';
import { unreadLinks } from './links.ts';
import { type Block, maskedSource } from './masked.ts';
import { unreadTables } from './tables.ts';
import type { ReportAt, UnreadRule } from './unread.ts';

/** In this order: what one rule has reported, the next ones do not see. */
const rulesWith = (notes: string | undefined): UnreadRule[] => [
  unreadHeadings,
  foreignMarks(notes),
  unreadLinks,
  unreadTables,
  unreadBullets,
  unreadEmphasis,
];

const SIGNS = /[[\]{}()#*~|$=%:•·▪◦●‣∙–—−]|--/;

interface Context extends Pick<Reading, 'place' | 'report'> {
  /** the heading of the section for remarks */
  readonly notes: string | undefined;
}

/** Reports marks that Markdown does not read, and that would appear in the page as they stand. */
export function checkUnread(tree: Root, source: string, { place, report, notes }: Context): void {
  const rules = rulesWith(notes);
  visit(tree, (node) => {
    if (isBlock(node)) checkBlock(node);
    else if (node.type === 'code' && !/[`~]/.test(source[node.position!.start.offset!] ?? '')) {
      if (/^(?:#{1,6}|[-*+]|\d+[.)]|>)\s/.test(node.value)) report('indentedLine', place(node), {});
    }
  });

  function checkBlock(block: Block): void {
    const masked = maskedSource(block, source);
    if (!SIGNS.test(masked)) return;
    const { start, end } = block.position!;
    const written = source.slice(start.offset, end.offset);
    const reportAt: ReportAt = (problem, { at, text }, params) => {
      const line = text.split('\n', 1)[0]!;
      report(problem, place({ position: positionIn(written, start, at, line) }), params);
    };
    rules.reduce((rest, rule) => rule(rest, reportAt), masked);
  }
}

const isBlock = (node: Root | RootContent): node is Block =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
