import type { ListItem, Paragraph } from 'mdast';
import type { ByLanguage } from '../diagnostics/problem.ts';
import { oddSignIn } from '../diagnostics/signs.ts';
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
 * and so does every mark with no space behind it (GFM 0.29, 5.3).
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

/** Whether an item has no rating in front. */
export function isUnmarked(item: ListItem): boolean {
  const { rating, markWithoutSpace } = readRatingMark(item);
  return rating === undefined && markWithoutSpace === undefined;
}

/** A mark in front of an option that is none, as typed. */
interface TypedMark {
  readonly typed: string | undefined;
  readonly sign: ByLanguage<string> | 'blanks' | undefined;
  readonly meant: string | undefined;
}

/** What stands in place of a mark, and which one is likely meant: a sign may only look like that of a mark. */
export function typedMark(item: ListItem): TypedMark {
  const paragraph = item.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const value = text?.type === 'text' ? text.value : '';
  const typed = /^(?:\[[^[\]\n]{0,6}\]|［[^］\n]{0,6}］)/u.exec(value)?.[0];
  if (typed === undefined) return { typed, sign: undefined, meant: undefined };
  const inner = typed.slice(1, -1).replace(/[\s\u200B-\u200F\u2060\uFEFF]/gu, '');
  const meant =
    inner === '' && typed.length > 2
      ? '[ ]'
      : /^[xхχｘ×✓✔]$/iu.test(inner)
        ? '[x]'
        : /^[~～∼˜]$/u.test(inner)
          ? '[~]'
          : undefined;
  const sign = oddSignIn(typed + value.charAt(typed.length))?.name;
  return { typed, sign: sign ?? (meant && /\s/.test(typed) ? 'blanks' : undefined), meant };
}
