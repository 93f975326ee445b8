import type { PlayerTexts } from '../i18n/texts.ts';
import type { Report } from '../lms/session/report.ts';

/** What the closing page says about leaving. */
export type Farewell = keyof Pick<
  PlayerTexts,
  'exitHint' | 'exitHintOpen' | 'endSafe' | 'endWaiting' | 'endCut' | 'endUnsaid'
>;

/** Whether no answer of this visit has reached an LMS. */
export const isWithoutRecord = ({ lms }: Report): boolean => lms !== 'present';

/** Whether the LMS may not hold yet what the learner has just reached. */
export const isUnproven = (farewell: Farewell): boolean =>
  farewell === 'endWaiting' || farewell === 'endCut' || farewell === 'endUnsaid';

/** Promises only what the LMS has confirmed; otherwise says what to do instead. */
export function farewellFor(report: Report, over: boolean): Farewell {
  const { state, mode, cut, safe, waiting, savedAt } = report;
  if (mode !== 'normal') return over ? 'exitHint' : 'exitHintOpen';
  // Once the outcome is held, resume data no longer matter.
  const missing = over ? waiting === 'outcome' || waiting === 'comment' : waiting !== false;
  if (cut && (missing || savedAt === null)) return 'endCut';
  if (!cut && (waiting || state === 'failing')) return 'endWaiting';
  if (!over) return 'exitHintOpen';
  return safe || cut ? 'endSafe' : 'endUnsaid';
}
