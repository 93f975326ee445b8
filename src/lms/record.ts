import { LEVELS, type Level } from '../course/levels.ts';
import type { FactName } from './fact.ts';

/** What a course has chosen to record. */
export interface Tracking {
  readonly level: Level;
  readonly timing: boolean;
}

interface Rule {
  /** the lowest level at which the LMS may hold this fact */
  readonly from: Level;
  /** only where answer times are asked for */
  readonly timing?: true;
}

/** What the LMS may hold at which level. The player's filter and the learner's notice read this table alone. */
export const RECORD: Readonly<Record<FactName, Rule>> = {
  completion: { from: 'completion' },
  success: { from: 'result' },
  progress: { from: 'result' },
  answer: { from: 'answers' },
  latency: { from: 'answers', timing: true },
  sessionTime: { from: 'result' },
  place: { from: 'completion' },
  exit: { from: 'completion' },
  resume: { from: 'completion' },
};

/** Whether a fact may reach the LMS. */
export function permits({ level, timing }: Tracking, fact: FactName): boolean {
  const rule = RECORD[fact];
  return LEVELS.indexOf(level) >= LEVELS.indexOf(rule.from) && (timing || !rule.timing);
}
