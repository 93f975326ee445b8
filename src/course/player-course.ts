import type { FactName } from '../lms/fact.ts';
import type { RetentionPolicy } from '../lms/record.ts';
import type { Settings } from './settings.ts';

/** What every question tells the player; a kind adds its own rules. */
export interface PlayerQuestion {
  readonly kind: string;
  readonly id: string;
  /** two characters, the question's name in resume data */
  readonly key: string;
  readonly revision: number;
  /** the version that brought it, where the course was there already */
  readonly since?: string;
  /** whether it counts for the score */
  readonly rated: boolean;
  /** id of the question that follows in the same episode, by response; '' for any other response */
  readonly nextByResponse?: Readonly<Record<string, string>>;
}

/** An episode: its scenes by their questions; the first one begins it, answers lead to the others. */
export interface PlayerEpisode {
  readonly id: string;
  readonly questions: readonly PlayerQuestion[];
}

/** What the browser needs to know of a course: ids and rules. The words stand in the page. */
export interface PlayerCourse {
  /** four characters that tell resume data of this course and language from any other */
  readonly mark: string;
  /** the facts that may reach the LMS */
  readonly record: readonly FactName[];
  /** what resume data may keep */
  readonly keeps: RetentionPolicy;
  readonly pass: Pick<NonNullable<Settings['pass']>, 'score' | 'attempts' | 'report'> | null;
  readonly retries: Settings['retries'];
  readonly shuffle: boolean;
  /** id of the interaction that records the confirmed sentence, null where none is asked for */
  readonly attestation: string | null;
  readonly episodes: readonly PlayerEpisode[];
}
