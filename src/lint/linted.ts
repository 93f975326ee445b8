import type { Rating } from '../schema/rating.ts';
import type { Place } from '../diagnostics/place.ts';

/** A text that learners read in one go, such as a paragraph. */
export interface Passage {
  readonly text: string;
  /** where the characters from `start` up to `end` stand in the file */
  at(start: number, end: number): Place;
}

export interface Picture {
  readonly alt: string;
  /** as the author's link names it, in the course folder */
  readonly file: string;
  readonly place: Place;
}

/** What learners read and see of a file. */
export interface Texts {
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
}

/** An option with its feedback. */
export interface Choice extends Passage {
  /** in characters, as learners see it */
  readonly length: number;
  readonly rating: Rating;
  readonly place: Place;
  readonly feedback: string;
  readonly feedbackPlace: Place;
}

/** An episode without errors, as a teacher would look at it. */
export interface LintedEpisode extends Texts {
  readonly title: Place;
  readonly role: { readonly text: string; readonly place: Place };
  /** whether anything tells or shows the situation */
  readonly hasScenario: boolean;
  readonly question: Place;
  /** for each question, in authored order; none where learners do not choose */
  readonly choices: readonly (readonly Choice[])[];
  /** to read all of it */
  readonly minutes: number;
  readonly hasTeaser: boolean;
  /** the last thing in the file */
  readonly end: Place;
}
