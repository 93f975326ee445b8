import type { Assigners } from '../dialect.ts';

export const grade: Assigners['success'] = ({ score, passed, report }) => [
  ['cmi.core.score.raw', String(score)],
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
  ['cmi.core.lesson_status', passed ? report : 'failed'],
];
