import type { Heading, Nodes, Paragraph, Parent, TableCell } from 'mdast';
import { isBareAddress } from '../bare-address.ts';

/** A node whose children are text. */
export type Block = Paragraph | Heading | TableCell;

/** What Markdown has read as one thing, or leaves as it is. */
const READ = new Set(['inlineCode', 'html', 'image', 'foreign', 'break', 'footnoteReference']);

/**
 * The source of a block in which all that Markdown has read is blank, with every offset as in the source: marks that
 * are left have no effect and would appear in the page.
 */
export function maskedSource(block: Block, source: string): string {
  const { start, end } = block.position!;
  const letters = source.slice(start.offset, end.offset).split('');
  const blank = (from: number, to: number): void => {
    for (let at = from - start.offset!; at < to - start.offset!; at += 1) {
      if (letters[at] !== '\n') letters[at] = ' ';
    }
  };
  const mask = (parent: Parent): void => {
    for (const node of parent.children as Nodes[]) {
      // A node that borrows its parent's position has none of its own.
      if (!node.position || node.position === parent.position) continue;
      const [from, to] = [node.position.start.offset!, node.position.end.offset!];
      if (READ.has(node.type) || (node.type === 'link' && !isBareAddress(node, source))) blank(from, to);
      else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
        blank(from, node.children[0]?.position?.start.offset ?? to);
        blank(node.children.at(-1)?.position?.end.offset ?? from, to);
        mask(node);
      }
    }
  };
  const [first, last] = [block.children[0], block.children.at(-1)];
  if (first?.position && first.position !== block.position) {
    blank(start.offset!, first.position.start.offset!);
    blank(last!.position!.end.offset!, end.offset!);
  }
  mask(block);
  return letters.join('').replace(/\\[!-/:-@[-`{-~]/g, '  ');
}
