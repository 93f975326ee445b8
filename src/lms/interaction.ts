/** The types that both standards know (SCORM 1.2 3.4.4, SCORM 2004 RTE 4.2.9). */
export type InteractionType =
  'true-false' | 'choice' | 'fill-in' | 'matching' | 'performance' | 'sequencing' | 'likert' | 'numeric';

/** What can be chosen: its letter, which never changes, and what it says. */
export interface Choice {
  /** `true` for a sentence that is confirmed */
  readonly letter: string;
  /** '' where it has no words, as a picture */
  readonly words: string;
}

/** A learner's answer in SCORM's terms, before a dialect gives it its format. */
export interface Interaction {
  /** the question's id */
  readonly id: string;
  readonly type: InteractionType;
  readonly response: readonly Choice[];
  /** what is recommended; empty where nothing is */
  readonly pattern: readonly Choice[];
  readonly weighting: number;
  readonly result: 'correct' | 'neutral' | 'wrong';
  /** local time of the answer */
  readonly time: Date;
  /** question in words */
  readonly description: string;
}
