import type { Rating } from '../schema/rating.ts';
import type { Place } from '../diagnostics/place.ts';

/** A text without markup, such as a paragraph, a heading or a table cell. */
export interface Passage {
  readonly text: string;
  /** the place in the file of the characters from `start` up to `end` (exclusive) */
  at(start: number, end: number): Place;
}

export interface Picture {
  readonly alt: string;
  /** path in the course folder, as the author writes it */
  readonly file: string;
  readonly place: Place;
}

/** Texts and pictures of a file that learners see. */
export interface Texts {
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
}

/** An option with its feedback. */
export interface Choice extends Passage {
  /** number of characters without markup */
  readonly length: number;
  readonly rating: Rating;
  readonly place: Place;
  readonly feedback: string;
  readonly feedbackPlace: Place;
}

/** What lint rules need of an episode without errors, with places in its file. */
export interface LintedEpisode extends Texts {
  readonly title: Place;
  readonly role: { readonly text: string; readonly place: Place };
  /** whether a text, a picture or a video shows the situation */
  readonly hasScenario: boolean;
  readonly question: Place;
  /** by question, in authored order; an empty list for a question without options */
  readonly choices: readonly (readonly Choice[])[];
  /** minutes to read the whole episode */
  readonly minutes: number;
  readonly hasTeaser: boolean;
  /** the last line of the file that is not blank */
  readonly end: Place;
}
