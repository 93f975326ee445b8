/** The types that both standards know (SCORM 1.2 3.4.4, SCORM 2004 RTE 4.2.9). */
export type InteractionType =
  'true-false' | 'choice' | 'fill-in' | 'matching' | 'performance' | 'sequencing' | 'likert' | 'numeric';

/** A learner's answer in SCORM's terms, before a dialect gives it its format. */
export interface Interaction {
  /** the question's id */
  readonly id: string;
  readonly type: InteractionType;
  /** letters of the chosen options */
  readonly response: readonly string[];
  /** letters of the recommended options */
  readonly pattern: readonly string[];
  readonly weighting: number;
  readonly result: 'correct' | 'neutral' | 'wrong';
  /** local time of the answer */
  readonly time: Date;
  /** question in words */
  readonly description: string;
}
