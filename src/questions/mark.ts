import type { ListItem, Paragraph } from 'mdast';
import type { Rating } from '../schema/rating.ts';

export interface Mark {
  readonly rating: Rating | undefined;
  /** the mark as typed, where the space after it is missing */
  readonly glued: string | undefined;
  /** the option's paragraph without its mark, where the mark is part of the text */
  readonly paragraph: Paragraph | undefined;
}

/**
 * Reads the rating in front of an option. GFM parses `[x]` and `[ ]` itself; `[~]` stays text, and so does
 * every mark with no space behind it (remark-gfm 4).
 */
export function readMark(item: ListItem): Mark {
  if (typeof item.checked === 'boolean') {
    return { rating: item.checked ? 'best' : 'poor', glued: undefined, paragraph: undefined };
  }
  const paragraph = item.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const found = text?.type === 'text' ? /^(\[[ x~]\])(\s*)/i.exec(text.value) : null;
  if (!found || paragraph?.type !== 'paragraph' || text?.type !== 'text') {
    return { rating: undefined, glued: undefined, paragraph: undefined };
  }
  const [whole, mark, space] = found;
  const value = text.value.slice(whole.length);
  const children = [...(value === '' ? [] : [{ ...text, value }]), ...paragraph.children.slice(1)];
  return {
    rating: mark === '[~]' && space !== '' ? 'ok' : undefined,
    glued: space === '' && children.length > 0 ? mark : undefined,
    paragraph: children.length > 0 ? { ...paragraph, children } : undefined,
  };
}
