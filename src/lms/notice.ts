import type { FactName } from './fact.ts';
import { retentionOf, recordOf, type RecordSettings } from './record.ts';

/** A line of the learner's notice. */
export type NoticeName =
  Exclude<FactName, 'exit' | 'resume'> | 'resumeDone' | 'resumeRatings' | 'resumeAnswers' | 'resumeRuns';

const RESUME = { done: 'resumeDone', ratings: 'resumeRatings', answers: 'resumeAnswers' } as const;

/** The lines that tell the learner of a fact; none for one that says nothing about them. */
export function noticeOf(fact: FactName, settings: RecordSettings): NoticeName[] {
  if (fact === 'exit') return [];
  if (fact !== 'resume') return [fact];
  return [RESUME[retentionOf(settings).open], ...(settings.pass ? (['resumeRuns'] as const) : [])];
}

/** What the learner is told about the record, in the order of the table. */
export const noticeFor = (settings: RecordSettings): NoticeName[] =>
  recordOf(settings).flatMap((fact) => noticeOf(fact, settings));
