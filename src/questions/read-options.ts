import type { Blockquote, ListItem, RootContent } from 'mdast';
import type { Reading, QuestionSource } from './kind.ts';
import { oddSignIn } from '../diagnostics/signs.ts';
import { isUnmarked, type RatingMark, readRatingMark, typedMark } from './rating-mark.ts';
import { markInQuote } from './read-feedback.ts';
import { type Continuation, readContinuation } from './read-continuation.ts';
import { checkOptions, type OptionDraft } from './option-rules.ts';
import type { Option } from './options.ts';

/** Reads `- [x] option` items with their indented feedback; undefined where fewer than two are valid. */
export function readOptions(source: QuestionSource, reading: Reading): Option[] | undefined {
  const otherNodes = source.body.filter((node) => node.type !== 'list' && node.type !== 'html');
  if (itemsIn(source).length === 0 && otherNodes.every(({ type }) => type === 'blockquote')) {
    reading.report('noOptions', source.headingPlace, {});
    return undefined;
  }
  const unlisted = otherNodes.filter(
    (node) => node.type !== 'blockquote' && LOOKS_LIKE_AN_OPTION.test(reading.rich([node]).text),
  );
  if (unlisted.length > 0) {
    for (const node of unlisted) {
      const sign = oddSignIn(reading.rich([node]).text.slice(0, 2))?.name;
      reading.report('noListItem', reading.place(node), { sign });
    }
    return undefined;
  }
  if (reportQuotes(source, reading)) return undefined;
  for (const node of otherNodes) {
    if (node.type !== 'blockquote') reading.report('strayContent', reading.place(node), {});
  }
  const isFeedbackElsewhere = otherNodes.some((node) => node.type === 'blockquote');
  const drafts = itemsIn(source).map((item) => readOption(item, reading, isFeedbackElsewhere));
  checkOptions(drafts, source.headingPlace, reading.report);
  const options = drafts.flatMap(({ text, rating, feedback, consequence, next }) =>
    rating && feedback
      ? [{ text, rating, feedback, ...(consequence ? { consequence } : {}), ...(next ? { next } : {}) }]
      : [],
  );
  return options.length >= 2 ? options : undefined;
}

/**
 * Reports feedback that stands below the list, and not below an option.
 *
 * @returns whether the question is likely of another kind, or nothing more can be said of its options
 */
function reportQuotes(source: QuestionSource, reading: Reading): boolean {
  const quotes = source.body.filter((node): node is Blockquote => node.type === 'blockquote');
  const marked = quotes.filter((quote) => markInQuote(quote) !== undefined);
  const items = itemsIn(source);
  if (marked.length > 0 && items.every((item) => typedMark(item).typed === undefined && isUnmarked(item))) {
    reading.report('listWithoutMarks', reading.place(items[0]!), {});
    return true;
  }
  const isBelowAll = quotes.length === 1 && source.body.at(-1) === quotes[0] && items.length > 1;
  for (const quote of quotes) {
    const mark = markInQuote(quote);
    const place = reading.place(quote);
    if (mark !== undefined) reading.report('markedFeedbackBelowOptions', place, { mark: `> ${mark}` });
    else
      reading.report(
        isBelowAll && !items.some(hasFeedback) ? 'feedbackBelowAll' : 'feedbackNotIndented',
        place,
        {},
      );
  }
  return marked.length > 0;
}

const hasFeedback = (item: ListItem): boolean => item.children.some(({ type }) => type === 'blockquote');

type Draft = OptionDraft & Omit<Continuation, 'strayContent'>;

/** The items of all lists below a question. */
export const itemsIn = ({ body }: QuestionSource): ListItem[] =>
  body.flatMap((node) => (node.type === 'list' ? node.children : []));

/** A bullet as word processors type it, or a mark without a bullet. */
const LOOKS_LIKE_AN_OPTION = /^([•·–—*-]\s*)?\[[ x~]?\]|^[•·–—]/i;

/** @param isFeedbackElsewhere whether feedback with wrong indentation is reported already: then none is missing here */
function readOption(item: ListItem, reading: Reading, isFeedbackElsewhere: boolean): Draft {
  const place = reading.place(item);
  const [first, ...rest] = item.children;
  const quotes = item.children.filter((node): node is Blockquote => node.type === 'blockquote');
  const mark = readRatingMark(item);
  const { strayContent, ...continuation } = readContinuation(rest, reading);
  for (const node of strayContent) reading.report('strayContent', reading.place(node), {});
  reportLinks(first, reading);
  const text = reading.rich(first?.type === 'paragraph' ? [mark.paragraph ?? first] : []);
  const draft = {
    place,
    text,
    rating: mark.rating,
    feedback:
      quotes.length > 0
        ? reading.rich(quotes.flatMap(({ children }) => children as RootContent[]))
        : undefined,
    ...continuation,
  };
  reportMark(item, draft, mark, reading);
  if (
    draft.feedback === undefined &&
    !/^(>|$)/.test(text.text) &&
    !isFeedbackElsewhere &&
    strayContent.length === 0
  ) {
    const inLine = /\s>\s/.test(text.text);
    reading.report(inLine ? 'feedbackInLine' : 'missingFeedback', place, {});
  } else if (draft.feedback?.text === '') {
    reading.report('missingFeedback', place, {});
  }
  return draft;
}

function reportMark(
  item: ListItem,
  { place, text }: OptionDraft,
  mark: RatingMark,
  { report }: Reading,
): void {
  if (/^(\[[ x~]?\])?$|^>/i.test(text.text)) report('optionWithoutText', place, {});
  else if (mark.markWithoutSpace !== undefined)
    report('markWithoutSpace', place, { mark: mark.markWithoutSpace });
  else if (mark.rating === undefined) report('unknownMark', place, typedMark(item));
}

/** Reports a link in an option: it would be inside the label of the option's input, and a click would do two things. */
export function reportLinks(first: RootContent | undefined, reading: Reading): void {
  if (first?.type !== 'paragraph') return;
  const link = first.children.find(({ type }) => type === 'link');
  if (link) reading.report('linkInOption', reading.place(link), {});
}
