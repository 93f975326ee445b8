import type { FactName } from './fact.ts';
import { permits, RECORD, type Tracking } from './record.ts';
import { detailOf } from './resume-detail.ts';

/** A line of the learner's notice. */
export type NoticeName =
  Exclude<FactName, 'exit' | 'resume'> | 'resumeDone' | 'resumeRatings' | 'resumeAnswers';

const RESUME = { done: 'resumeDone', ratings: 'resumeRatings', answers: 'resumeAnswers' } as const;

/** What the learner is told about the record, in the order of the table. */
export function noticeFor(tracking: Tracking, graded: boolean): NoticeName[] {
  const facts = (Object.keys(RECORD) as FactName[]).filter((fact) => permits(tracking, fact));
  return facts.flatMap((fact): NoticeName[] => {
    if (fact === 'exit') return [];
    if (fact === 'success') return graded ? ['success'] : [];
    if (fact === 'resume') return [RESUME[detailOf(tracking.level, graded)]];
    return [fact];
  });
}
