import type { Answer, Progress } from '../../../src/course/progress/progress.ts';
import type { ResumeCourse } from '../../../src/lms/resume.ts';

/** A course of three questions; the last one has been revised often. */
export const course: ResumeCourse = {
  mark: '0abc',
  questions: [
    { id: 'anfrage', key: '01', revision: 1 },
    { id: 'partyfotos', key: '02', revision: 1 },
    { id: 'selfie', key: '0z', revision: 37 },
  ],
};

const answer = (response: string, points: number): Answer => ({ response, points });

export const answers = {
  anfrage: answer('b', 2),
  partyfotos: answer('a', 1),
  selfie: answer('c', 0),
} as const;

export const progress = (different: Partial<Progress>): Progress => ({
  place: '02',
  run: 1,
  best: null,
  outcome: 'open',
  attested: false,
  answers,
  reopened: {},
  ...different,
});
