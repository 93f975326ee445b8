import type { List } from 'mdast';
import type { QuestionSource, Reading } from '../kind.ts';
import { isUnmarked } from '../rating-mark.ts';
import { reportDuplicates } from '../option-rules.ts';
import { hasMarkedFeedback, readAnswerFeedback } from '../read-feedback.ts';
import { reportLinks } from '../read-options.ts';
import { reportStrayContent } from '../report-stray-content.ts';
import { problems } from './problems.ts';
import type { Order } from './schema.ts';

const MIN_STEPS = 3;
/** As many as can be surveyed on a phone. SCORM 2004 guarantees 36 (SPM). */
const MAX_STEPS = 10;

const isNumbered = (node: QuestionSource['body'][number]): node is List =>
  node.type === 'list' && node.ordered === true;

const hasOwnFeedback = ({ children }: List): boolean =>
  children.some((item) => item.children.some(({ type }) => type === 'blockquote'));

/** Numbered lists without ratings; those with ratings by mistake have feedback to the order as a whole. */
export const claimsOrder = (source: QuestionSource): boolean => {
  const numbered = source.body.filter(isNumbered);
  return (
    numbered.some(({ children }) => children.every(isUnmarked)) ||
    (numbered.length > 0 && !numbered.some(hasOwnFeedback) && hasMarkedFeedback(source))
  );
};

/** Reads a numbered list, whose order is the right one, and the feedback below it. */
export function readOrder(source: QuestionSource, reading: Reading): Order | undefined {
  reportStrayContent(source.body, (node) => isNumbered(node) || node.type === 'blockquote', reading);
  const items = source.body.filter(isNumbered).flatMap(({ children }) => children);
  const drafts = items.map((item) => {
    const [first, ...rest] = item.children;
    reportStrayContent(rest, () => false, reading);
    reportLinks(first, reading);
    if (!isUnmarked(item)) reading.reportOwn(problems.markInStep, reading.place(item), {});
    return { text: reading.rich(first ? [first] : []), place: reading.place(item) };
  });
  for (const { text, place } of drafts) {
    if (text.text === '') reading.reportOwn(problems.emptyStep, place, {});
  }
  reportDuplicates(drafts, reading.report);
  if (drafts.length < MIN_STEPS) {
    reading.reportOwn(problems.tooFewSteps, source.headingPlace, { min: MIN_STEPS });
  }
  if (drafts.length > MAX_STEPS) {
    reading.reportOwn(problems.tooManySteps, source.headingPlace, { max: MAX_STEPS });
  }
  const outcomes = readAnswerFeedback(source, reading);
  if (!outcomes || drafts.length < MIN_STEPS) return undefined;
  const { id, text } = source;
  return { kind: 'order', id, text, steps: drafts.map((draft) => draft.text), outcomes };
}
