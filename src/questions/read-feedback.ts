import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { RATINGS, type Rating } from '../schema/rating.ts';
import type { Rich } from '../schema/rich.ts';
import type { QuestionSource, Reading } from './kind.ts';
import type { AnswerFeedback } from './answer-feedback.ts';

const MARKS: Readonly<Record<string, Rating>> = { '[x]': 'best', '[~]': 'ok', '[ ]': 'poor' };
const MARK = /^(\[[x~ ]\])\s+/i;

/** Feedback with the rating that it is for; undefined where it has no mark. */
interface MarkedFeedback {
  readonly rating: Rating | undefined;
  readonly nodes: readonly RootContent[];
  readonly place: Blockquote;
}

const quotesIn = ({ body }: QuestionSource): Blockquote[] =>
  body.filter((node): node is Blockquote => node.type === 'blockquote');

/** Reads `> [x] …`, `> [~] …` and `> [ ] …`: feedback to right, nearly right and wrong answers. */
export function readAnswerFeedback(source: QuestionSource, reading: Reading): AnswerFeedback | undefined {
  const found = new Map<Rating, Rich>();
  for (const { rating, nodes, place } of quotesIn(source).flatMap(markedFeedbackIn)) {
    const at = reading.place(place);
    if (rating === undefined) reading.report('answerFeedbackWithoutMark', at, {});
    else if (found.has(rating)) reading.report('answerFeedbackTwice', at, { mark: markOf(rating) });
    else {
      const feedback = reading.rich(nodes);
      if (feedback.text === '') reading.report('answerFeedbackMissing', at, { mark: markOf(rating) });
      found.set(rating, feedback);
    }
  }
  const [best, ok, poor] = RATINGS.map((rating) => found.get(rating));
  for (const rating of ['best', 'poor'] as const) {
    if (!found.has(rating))
      reading.report('answerFeedbackMissing', source.headingPlace, { mark: markOf(rating) });
  }
  return best && poor && { best, ...(ok ? { ok } : {}), poor };
}

/** Reads `> …` without marks: feedback that does not depend on the answer. */
export function readFeedbackForAll(source: QuestionSource, reading: Reading): Rich | undefined {
  const quotes = quotesIn(source);
  const marked = quotes.flatMap(markedFeedbackIn).find(({ rating }) => rating !== undefined);
  if (marked) reading.report('markInFeedbackForAll', reading.place(marked.place), {});
  const feedback = reading.rich(quotes.flatMap(({ children }) => children as RootContent[]));
  if (feedback.text === '') reading.report('feedbackForAllMissing', source.headingPlace, {});
  return marked || feedback.text === '' ? undefined : feedback;
}

const markOf = (wanted: Rating): string => Object.keys(MARKS).find((mark) => MARKS[mark] === wanted)!;

/** Splits a block quote before each mark: without an empty line between them, Markdown joins block quotes. */
function markedFeedbackIn(quote: Blockquote): MarkedFeedback[] {
  const found: { rating: Rating | undefined; nodes: RootContent[]; place: Blockquote }[] = [];
  for (const node of quote.children as RootContent[]) {
    const lines = node.type === 'paragraph' ? linesOf(node) : [node];
    for (const line of lines) {
      const mark = line.type === 'paragraph' ? markIn(line) : undefined;
      if (mark || found.length === 0) found.push({ rating: mark?.rating, nodes: [], place: quote });
      found.at(-1)!.nodes.push(mark?.rest ?? line);
    }
  }
  return found;
}

/** The mark that a block quote begins with, as in `> [x] …`; undefined where it has none. */
export function markInQuote({ children: [first] }: Blockquote): string | undefined {
  const mark = first?.type === 'paragraph' ? markIn(first) : undefined;
  return mark && markOf(mark.rating);
}

/** Whether there is feedback with a mark below a list: then the answer as a whole is right or wrong. */
export const hasMarkedFeedback = (source: QuestionSource): boolean =>
  quotesIn(source).some((quote) => markInQuote(quote) !== undefined);

function markIn(paragraph: Paragraph): { rating: Rating; rest: Paragraph } | undefined {
  const [first, ...more] = paragraph.children;
  const mark = first?.type === 'text' ? MARK.exec(first.value) : null;
  if (!mark || first?.type !== 'text') return undefined;
  const rest = { ...first, value: first.value.slice(mark[0].length) };
  return { rating: MARKS[mark[1]!.toLowerCase()]!, rest: { ...paragraph, children: [rest, ...more] } };
}

/** A paragraph, split before each line that begins with a mark. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Paragraph['children'][] = [[]];
  for (const child of paragraph.children) {
    const texts = child.type === 'text' ? child.value.split(/\n(?=\[[x~ ]\]\s)/i) : [];
    if (child.type !== 'text') lines.at(-1)!.push(child);
    texts.forEach((value, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push({ type: 'text', value });
    });
  }
  return lines.map((children) => ({ ...paragraph, children }));
}
