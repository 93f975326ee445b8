import type { List } from 'mdast';
import type { QuestionSource, Reading } from '../kind.ts';
import { readMark } from '../mark.ts';
import { reportTwins } from '../option-rules.ts';
import { readOutcomes } from '../read-outcomes.ts';
import { reportLinks } from '../read-options.ts';
import { reportStrays } from '../strays.ts';
import { problems } from './problems.ts';
import type { Order } from './schema.ts';

const MIN_STEPS = 3;
/** More than that, nobody holds in mind on a phone. SCORM 2004 allows 36 (SPM). */
const MAX_STEPS = 10;

const isSteps = (node: QuestionSource['body'][number]): node is List =>
  node.type === 'list' && node.ordered === true && node.children.every(isUnmarked);

const isUnmarked = (item: List['children'][number]): boolean => {
  const { rating, glued } = readMark(item);
  return rating === undefined && glued === undefined;
};

/** A numbered list without ratings. */
export const claimsOrder = ({ body }: QuestionSource): boolean => body.some(isSteps);

/** Reads a numbered list, which stands in the right order, and the feedback below it. */
export function readOrder(source: QuestionSource, reading: Reading): Order | undefined {
  reportStrays(source.body, (node) => isSteps(node) || node.type === 'blockquote', reading);
  const items = source.body.filter(isSteps).flatMap(({ children }) => children);
  const drafts = items.map((item) => {
    const [first, ...rest] = item.children;
    reportStrays(rest, () => false, reading);
    reportLinks(first, reading);
    return { text: reading.rich(first ? [first] : []), place: reading.place(item) };
  });
  for (const { text, place } of drafts) {
    if (text.text === '') reading.reportOwn(problems.emptyStep, place, {});
  }
  reportTwins(drafts, reading.report);
  if (drafts.length < MIN_STEPS) {
    reading.reportOwn(problems.tooFewSteps, source.headingPlace, { min: MIN_STEPS });
  }
  if (drafts.length > MAX_STEPS) {
    reading.reportOwn(problems.tooManySteps, source.headingPlace, { max: MAX_STEPS });
  }
  const outcomes = readOutcomes(source, reading);
  if (!outcomes || drafts.length < MIN_STEPS) return undefined;
  const { id, text } = source;
  return { kind: 'order', id, text, steps: drafts.map((draft) => draft.text), outcomes };
}
