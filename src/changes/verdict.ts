import type { Target } from '../course/targets.ts';
import { targets } from '../lms/targets.ts';
import type { Change, Claim } from './change.ts';

/**
 * Whether a package may replace the old one: `safe`, learners notice nothing; `again`, no data are lost, but learners
 * answer some questions again; `new`, it needs a new activity or item revision.
 */
const VERDICTS = ['safe', 'again', 'new'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * The verdict for LMSs of these targets.
 *
 * @param questions how many questions learners must answer, again or for the first time
 */
export function verdictOf(
  changes: readonly Change[],
  questions: number,
  concerned: readonly Target[],
): Verdict {
  const claim = highestClaim(changes);
  const isStrict = concerned.some((target) => targets[target].tolerates === 'wording');
  if (claim === 'major' || (claim === 'minor' && isStrict)) return 'new';
  return questions > 0 ? 'again' : 'safe';
}

/** Smallest first. */
const ORDER = ['patch', 'minor', 'major'] as const;

/** The version step that all changes together need; undefined where there are none. */
export const highestClaim = (changes: readonly Change[]): Claim | undefined =>
  ORDER.findLast((claim) => changes.some(({ claims }) => claims === claim));

/** The strictest of several verdicts. */
export const strictestVerdict = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.findLast((verdict) => verdicts.includes(verdict)) ?? 'safe';
