import type { Blockquote, ListItem, RootContent } from 'mdast';
import type { Rating } from '../schema/rating.ts';
import type { Reading, QuestionSource } from './kind.ts';
import { readMark } from './mark.ts';
import { type ReadAftermath, readAftermath } from './read-aftermath.ts';
import { checkOptions, type OptionDraft } from './option-rules.ts';
import type { Option } from './options.ts';

/** Reads `- [x] option` items with their indented feedback; undefined where there are fewer than two sound ones. */
export function readOptions(source: QuestionSource, reading: Reading): Option[] | undefined {
  const strangers = source.body.filter((node) => node.type !== 'list' && node.type !== 'html');
  if (itemsIn(source).length === 0 && strangers.every(({ type }) => type === 'blockquote')) {
    reading.report('noOptions', source.headingPlace, {});
    return undefined;
  }
  const disguised = strangers.filter((node) => LOOKS_LIKE_AN_OPTION.test(reading.rich([node]).text));
  if (disguised.length > 0) {
    for (const node of disguised) reading.report('noListItem', reading.place(node), {});
    return undefined;
  }
  for (const node of strangers) {
    const problem = node.type === 'blockquote' ? 'feedbackNotIndented' : 'strayContent';
    reading.report(problem, reading.place(node), {});
  }
  const strayQuotes = strangers.some((node) => node.type === 'blockquote');
  const drafts = itemsIn(source).map((item) => readOption(item, reading, strayQuotes));
  checkOptions(drafts, source.headingPlace, reading.report);
  const options = drafts.flatMap(({ text, rating, feedback, consequence, next }) =>
    rating && feedback
      ? [{ text, rating, feedback, ...(consequence ? { consequence } : {}), ...(next ? { next } : {}) }]
      : [],
  );
  return options.length >= 2 ? options : undefined;
}

type Draft = OptionDraft & Omit<ReadAftermath, 'strays'>;

/** The list items below a question, of all its lists. */
export const itemsIn = ({ body }: QuestionSource): ListItem[] =>
  body.flatMap((node) => (node.type === 'list' ? node.children : []));

/** A bullet of a word processor, or a mark without one. */
const LOOKS_LIKE_AN_OPTION = /^([•·–—*-]\s*)?\[[ x~]?\]|^[•·–—]/i;

/** Feedback at the wrong indentation is reported where it stands; its option is then not blamed again. */
function readOption(item: ListItem, reading: Reading, feedbackElsewhere: boolean): Draft {
  const place = reading.place(item);
  const [first, ...rest] = item.children;
  const quotes = item.children.filter((node): node is Blockquote => node.type === 'blockquote');
  const mark = readMark(item);
  const { strays, ...after } = readAftermath(rest, reading);
  for (const node of strays) reading.report('strayContent', reading.place(node), {});
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
    ...after,
  };
  reportMark(draft, mark, reading);
  if (
    draft.feedback === undefined &&
    !/^(>|$)/.test(text.text) &&
    !feedbackElsewhere &&
    strays.length === 0
  ) {
    const inLine = /\s>\s/.test(text.text);
    reading.report(inLine ? 'feedbackInLine' : 'missingFeedback', place, {});
  } else if (draft.feedback?.text === '') {
    reading.report('missingFeedback', place, {});
  }
  return draft;
}

function reportMark(
  { place, text }: OptionDraft,
  mark: { rating: Rating | undefined; glued: string | undefined },
  { report }: Reading,
): void {
  if (/^(\[[ x~]?\])?$|^>/i.test(text.text)) report('optionWithoutText', place, {});
  else if (mark.glued !== undefined) report('markWithoutSpace', place, { mark: mark.glued });
  else if (mark.rating === undefined)
    report('unknownMark', place, { typed: /^\[[^[\]]{0,3}\]/.exec(text.text)?.[0] });
}

/** A link in an option would sit inside the label of its button, and a click would do two things. */
export function reportLinks(first: RootContent | undefined, reading: Reading): void {
  if (first?.type !== 'paragraph') return;
  const link = first.children.find(({ type }) => type === 'link');
  if (link) reading.report('linkInOption', reading.place(link), {});
}
