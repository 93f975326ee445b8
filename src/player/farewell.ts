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
export function farewellFor({ state, mode, cut, safe, waiting }: Report, over: boolean): Farewell {
  if (mode !== 'normal') return over ? 'exitHint' : 'exitHintOpen';
  if (cut) return 'endCut';
  if (waiting || state === 'failing') return 'endWaiting';
  if (!over) return 'exitHintOpen';
  return safe ? 'endSafe' : 'endUnsaid';
}
