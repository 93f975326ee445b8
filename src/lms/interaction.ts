/** A learner's answer in SCORM's terms, before a dialect gives it its format. */
export interface Interaction {
  /** the question's id */
  readonly id: string;
  readonly type: 'choice';
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
