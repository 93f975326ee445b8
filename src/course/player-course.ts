import type { FactName } from '../lms/fact.ts';
import type { RetentionPolicy } from '../lms/record.ts';
import type { Settings } from './settings.ts';

/** What the player knows of a question; each kind adds its own properties. */
export interface PlayerQuestion {
  readonly kind: string;
  readonly id: string;
  /** two characters that name the question in resume data */
  readonly key: string;
  readonly revision: number;
  /** the version that added it; undefined for questions of the first version */
  readonly since?: string;
  /** whether it counts for the score */
  readonly rated: boolean;
  /** id of the question that follows in the same episode, by response; '' for any other response */
  readonly nextByResponse?: Readonly<Record<string, string>>;
}

/** An episode: the questions of its scenes, the first one first; answers lead to the others. */
export interface PlayerEpisode {
  readonly id: string;
  readonly questions: readonly PlayerQuestion[];
}

/** What the player knows of a course: ids and rules. The texts are in the page. */
export interface PlayerCourse {
  /** four characters that identify the course and its language in resume data */
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
