import type { ListItem, Paragraph } from 'mdast';
import type { QuestionSource, Reading } from '../kind.ts';
import { reportDuplicates } from '../option-rules.ts';
import { itemsIn, reportLinks } from '../read-options.ts';
import { readFeedbackForAll } from '../read-feedback.ts';
import { reportStrayContent } from '../report-stray-content.ts';
import { problems } from './problems.ts';
import type { Scale } from './schema.ts';

const MIN_STEPS = 2;
/** As many as a scale from 0 to 10 has. */
const MAX_STEPS = 11;

const MARK = /^\( ?\)\s*/;

/** An item's paragraph without its mark; undefined where it has none. */
function unmarked(item: ListItem): Paragraph | undefined {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, ...more] = paragraph.children;
  if (first?.type !== 'text' || !MARK.test(first.value)) return undefined;
  return { ...paragraph, children: [{ ...first, value: first.value.replace(MARK, '') }, ...more] };
}

/** Lists in which at least half of the items have `( )`. */
export function claimsScale(source: QuestionSource): boolean {
  const items = itemsIn(source);
  const marked = items.filter(unmarked).length;
  return marked > 0 && marked * 2 >= items.length;
}

/** Reads `- ( ) step` items and the feedback below them. */
export function readScale(source: QuestionSource, reading: Reading): Scale | undefined {
  reportStrayContent(source.body, ({ type }) => type === 'list' || type === 'blockquote', reading);
  const drafts = itemsIn(source).map((item) => {
    const place = reading.place(item);
    const paragraph = unmarked(item);
    reportStrayContent(item.children.slice(1), () => false, reading);
    reportLinks(item.children[0], reading);
    if (!paragraph) reading.reportOwn(problems.stepWithoutMark, place, {});
    const text = reading.rich(paragraph ? [paragraph] : []);
    if (paragraph && text.text === '') reading.report('optionWithoutText', place, {});
    return { text, place };
  });
  reportDuplicates(drafts, reading.report);
  if (drafts.length < MIN_STEPS || drafts.length > MAX_STEPS) {
    reading.reportOwn(problems.numberOfSteps, source.headingPlace, { min: MIN_STEPS, max: MAX_STEPS });
  }
  const feedback = readFeedbackForAll(source, reading);
  const { id, text } = source;
  return feedback && { kind: 'scale', id, text, steps: drafts.map((draft) => draft.text), feedback };
}
