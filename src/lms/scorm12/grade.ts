import type { Assigners } from '../dialect.ts';

// The player of a course without a grade carries `grade.absent.ts` in its place.

export const grade: Pick<Assigners, 'success'> = {
  success: ({ score, passed, report }) => [
    ['cmi.core.score.raw', String(score)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.lesson_status', passed ? report : 'failed'],
  ],
};
