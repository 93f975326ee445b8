import type { PlayerQuestion } from '../../course/player-course.ts';
import type { Rating } from '../../course/rating.ts';
import type { QuestionKind, TellableOption } from '../kind.ts';
import { readSingle } from './read.ts';
import { singleSchema, type Single } from './schema.ts';

/** What the player knows of a single-choice question; options in authored order. */
export interface PlayerSingle extends PlayerQuestion {
  readonly options: readonly { readonly letter: string; readonly rating: Rating }[];
}

/** One answer out of several. */
export const single: QuestionKind<Single> = {
  schema: singleSchema,
  claims: () => true,
  read: readSingle,
  lettered: ({ options }) => options.map(({ text }) => text.text),
  options: optionsOf,
  fingerprint: ({ options }) => options.map(({ text, rating }) => `${text.text}\n${rating}`).sort(),
  rated: true,
  project: ({ options }, letters) => ({
    options: options.map(({ rating }, index) => ({ letter: letters[index]!, rating })),
  }),
  view: (question, letters) => ({
    options: optionsOf(question, letters).map(({ letter, text, rating, feedback }) => ({
      letter,
      text: text.html,
      rating,
      feedback: feedback.html,
    })),
  }),
  longestResponse: () => 'a',
};

function optionsOf({ options }: Single, letters: readonly string[]): TellableOption[] {
  return options.map((option, index) => ({ letter: letters[index]!, ...option }));
}
