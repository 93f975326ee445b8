import type { FactName } from './fact.ts';
import { keptOf, recordOf, type RecordSettings } from './record.ts';

/** A line of the learner's notice. */
export type NoticeName =
  Exclude<FactName, 'exit' | 'resume'> | 'resumeDone' | 'resumeRatings' | 'resumeAnswers';

const RESUME = { done: 'resumeDone', ratings: 'resumeRatings', answers: 'resumeAnswers' } as const;

/** The line that tells the learner of a fact; null for one that says nothing about them. */
export function noticeOf(fact: FactName, settings: RecordSettings): NoticeName | null {
  if (fact === 'exit') return null;
  return fact === 'resume' ? RESUME[keptOf(settings).open] : fact;
}

/** What the learner is told about the record, in the order of the table. */
export const noticeFor = (settings: RecordSettings): NoticeName[] =>
  recordOf(settings).flatMap((fact) => noticeOf(fact, settings) ?? []);
