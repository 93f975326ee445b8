import type { Target } from '../course/targets.ts';
import { targets } from '../lms/targets.ts';
import type { Change, Claim } from './change.ts';

/**
 * Whether a new zip may take the place of the old one: `safe`, nobody notices; `again`, nobody loses anything, but
 * learners answer some questions again; `new`, it needs an activity or an item revision of its own.
 */
export const VERDICTS = ['safe', 'again', 'new'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdict where packages of these targets are or will be. */
export function verdictOf(changes: readonly Change[], asked: number, places: readonly Target[]): Verdict {
  const claim = highestClaim(changes);
  const isStrict = places.some((target) => targets[target].tolerates === 'wording');
  if (claim === 'major' || (claim === 'minor' && isStrict)) return 'new';
  return asked > 0 ? 'again' : 'safe';
}

const ORDER = ['patch', 'minor', 'major'] as const;

/** The step of the version that all changes together ask for; undefined where nothing has changed. */
export const highestClaim = (changes: readonly Change[]): Claim | undefined =>
  ORDER.findLast((claim) => changes.some(({ claims }) => claims === claim));

/** The worst of several verdicts. */
export const strictestVerdict = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS.findLast((verdict) => verdicts.includes(verdict)) ?? 'safe';
