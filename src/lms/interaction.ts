/** A choice: its letter, which never changes, and its text. */
export interface Choice {
  /** `true` for a sentence that is confirmed */
  readonly letter: string;
  /** '' where it has none, as a picture */
  readonly text: string;
}

/** A source with a target. */
export interface Pair {
  readonly letters: readonly [source: string, target: string];
  readonly text: string;
}

/** The correct number, and the range in which others are correct too. */
export interface Range {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Choices; their order has a meaning in `sequencing` only. */
export interface ChoiceResponse {
  readonly type: 'true-false' | 'choice' | 'sequencing' | 'likert';
  readonly response: readonly Choice[];
  readonly pattern: readonly Choice[];
}

/**
 * A response and what is recommended (SCORM 1.2 3.4.4, SCORM 2004 RTE 4.2.9), before a dialect gives them their format.
 * `pattern` is empty or missing where nothing is recommended.
 */
export type TypedResponse =
  | ChoiceResponse
  | { readonly type: 'matching'; readonly response: readonly Pair[]; readonly pattern: readonly Pair[] }
  | { readonly type: 'numeric'; readonly response: number; readonly pattern: Range }
  /** null where the text is private */
  | { readonly type: 'long-fill-in'; readonly response: string | null };

export type InteractionType = TypedResponse['type'];

/** A learner's answer in SCORM's terms. */
export type Interaction = TypedResponse & {
  /** the question's id */
  readonly id: string;
  readonly weighting: number;
  readonly result: 'correct' | 'neutral' | 'wrong';
  /** local time of the answer */
  readonly time: Date;
  /** the question's text */
  readonly description: string;
  /** the language of the description (BCP 47), '' where it has none */
  readonly language: string;
};
