import type { Rating } from '../../schema/rating.ts';
import type { Section } from '../../course/sections.ts';
import type { Target } from '../../course/targets.ts';
import type { Change, ChangeKind } from '../change.ts';
import type { Verdict } from '../verdict.ts';

/** The texts of an episode that can change. */
export type TextName =
  | 'title'
  | 'role'
  | 'duration'
  | 'scenario'
  | 'scene'
  | 'question'
  | 'option'
  | 'feedback'
  | 'consequence'
  | 'film'
  | 'transcript'
  | Exclude<Section, 'notes'>;

/** Messages about changes, in one language. */
export interface ChangeMessages {
  readonly course: string;
  episode(number: number, title: string): string;
  /** heading of a removed episode, from its former heading */
  formerly(episode: string): string;
  /** a short name for an episode in a list */
  shortEpisode(number: number): string;
  readonly texts: Readonly<Record<TextName, string>>;
  readonly ratings: Readonly<Record<Rating, string>>;
  /** what has changed; for texts and settings, old and new value are shown below */
  readonly kinds: Readonly<Record<ChangeKind, (change: Change) => string>>;
  /** why a change needs a new activity, null where it does not */
  reason(change: Change): string | null;
  /** why an LMS that tolerates wording alone needs a revision */
  readonly wordingOnly: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  again(count: number, episodes: string): string;
  added(count: number, episodes: string): string;
  /** what to do, in terms of the best-known LMS of each target */
  readonly advice: Readonly<Record<Target, Readonly<Record<'replace' | 'new', string>>>>;
  readonly because: string;
  /** what a new id of an episode means for learners */
  readonly renamed: string;
  changes(count: number): string;
  readonly nothing: string;
  readonly none: string;
}
