import type { Assigners } from '../dialect.ts';
import { decimal } from './decimal.ts';

// The player of a course without a grade carries `grade.absent.ts` in its place.

export const grade: Pick<Assigners, 'success'> = {
  success: ({ score, passed }) => [
    ['cmi.score.scaled', decimal(score / 100)],
    ['cmi.score.raw', String(score)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.success_status', passed ? 'passed' : 'failed'],
  ],
};
