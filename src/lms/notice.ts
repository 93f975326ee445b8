import type { FactName } from './fact.ts';
import { retentionOf, recordOf, type RecordSettings } from './record.ts';

/** A line of the learner's notice. */
export type NoticeName =
  Exclude<FactName, 'exit' | 'resume'> | 'resumeDone' | 'resumeRatings' | 'resumeAnswers' | 'resumeRuns';

const RESUME = { done: 'resumeDone', ratings: 'resumeRatings', answers: 'resumeAnswers' } as const;

/** The lines of the notice about a fact; none for a fact that is not about the learner. */
export function noticeOf(fact: FactName, settings: RecordSettings): NoticeName[] {
  if (fact === 'exit') return [];
  if (fact !== 'resume') return [fact];
  return [RESUME[retentionOf(settings).open], ...(settings.pass ? (['resumeRuns'] as const) : [])];
}

/** The lines of the notice, in the order of the record's table. */
export const noticeFor = (settings: RecordSettings): NoticeName[] =>
  recordOf(settings).flatMap((fact) => noticeOf(fact, settings));
