import type { Assigners } from '../dialect.ts';
import { decimal } from './decimal.ts';

export const grade: Assigners['success'] = ({ score, passed }) => [
  ['cmi.score.scaled', decimal(score / 100)],
  ['cmi.score.raw', String(score)],
  ['cmi.score.min', '0'],
  ['cmi.score.max', '100'],
  ['cmi.success_status', passed ? 'passed' : 'failed'],
];
