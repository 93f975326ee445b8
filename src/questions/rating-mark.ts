import type { ListItem, Paragraph } from 'mdast';
import type { Rating } from '../schema/rating.ts';

export interface RatingMark {
  readonly rating: Rating | undefined;
  /** the mark as typed, where the space behind it is missing */
  readonly markWithoutSpace: string | undefined;
  /** the option's paragraph without the mark; undefined where GFM has removed the mark, or there is no text */
  readonly paragraph: Paragraph | undefined;
}

/**
 * Reads the mark of a rating in front of an option. GFM parses `[x]` and `[ ]` as task list items; `[~]` stays text,
 * and so does every mark with no space behind it (remark-gfm 4).
 */
export function readRatingMark(item: ListItem): RatingMark {
  if (typeof item.checked === 'boolean') {
    return { rating: item.checked ? 'best' : 'poor', markWithoutSpace: undefined, paragraph: undefined };
  }
  const paragraph = item.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const found = text?.type === 'text' ? /^(\[[ x~]\])(\s*)/i.exec(text.value) : null;
  if (!found || paragraph?.type !== 'paragraph' || text?.type !== 'text') {
    return { rating: undefined, markWithoutSpace: undefined, paragraph: undefined };
  }
  const [whole, mark, space] = found;
  const value = text.value.slice(whole.length);
  const children = [...(value === '' ? [] : [{ ...text, value }]), ...paragraph.children.slice(1)];
  return {
    rating: mark === '[~]' && space !== '' ? 'ok' : undefined,
    markWithoutSpace: space === '' && children.length > 0 ? mark : undefined,
    paragraph: children.length > 0 ? { ...paragraph, children } : undefined,
  };
}
