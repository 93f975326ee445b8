import { z } from 'zod';
import { RATINGS, type Rating } from '../course/rating.ts';
import { type Rich, richSchema } from '../course/rich.ts';
import type { PlayerQuestion } from '../course/player-course.ts';

/** What can be chosen, rated and commented. */
export interface Option {
  readonly text: Rich;
  readonly rating: Rating;
  readonly feedback: Rich;
}

/** The shape of a question of several options. */
export const optionsSchema = <K extends string>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    id: z.string(),
    text: richSchema,
    options: z
      .array(z.strictObject({ text: richSchema, rating: z.enum(RATINGS), feedback: richSchema }))
      .min(2),
  });

interface WithOptions {
  readonly options: readonly Option[];
}

/** What the player knows of a question of several options, in authored order. */
export interface PlayerOptions extends PlayerQuestion {
  readonly options: readonly { readonly letter: string; readonly rating: Rating }[];
}

/** What kinds with rated options do alike. */
export const ofOptions = {
  lettered: ({ options }: WithOptions) => options.map(({ text }) => text.text),
  tell: ({ options }: WithOptions, letters: readonly string[]) => ({
    options: options.map((option, index) => ({ letter: letters[index]!, ...option })),
    feedback: [],
    solution: null,
  }),
  fingerprint: ({ options }: WithOptions) =>
    options.map(({ text, rating }) => `${text.text}\n${rating}`).sort(),
  project: ({ options }: WithOptions, letters: readonly string[]) => ({
    options: options.map(({ rating }, index) => ({ letter: letters[index]!, rating })),
  }),
} as const;

/** Options as a partial shows them. */
export const viewOptions = ({ options }: WithOptions, letters: readonly string[]) =>
  options.map(({ text, rating, feedback }, index) => ({
    letter: letters[index]!,
    text: text.html,
    rating,
    feedback: feedback.html,
  }));
