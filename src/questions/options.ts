import * as z from 'zod';
import { RATINGS, type Rating } from '../schema/rating.ts';
import { type Rich, richSchema } from '../schema/rich.ts';
import type { PlayerQuestion } from '../course/player-course.ts';

/** An answer to choose, with its rating and feedback. */
export interface Option {
  readonly text: Rich;
  readonly rating: Rating;
  readonly feedback: Rich;
  /** what happens next in the story */
  readonly consequence?: Rich | undefined;
  /** id of the question that follows */
  readonly next?: string | undefined;
}

/** The schema of a question with options. */
export const optionsSchema = <K extends string>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    id: z.string(),
    text: richSchema,
    options: z
      .array(
        z.strictObject({
          text: richSchema,
          rating: z.enum(RATINGS),
          feedback: richSchema,
          consequence: richSchema.optional(),
          next: z.string().optional(),
        }),
      )
      .min(2),
  });

/** The scene in a question's id `<episode>_<scene>`: a fingerprint must not depend on the episode's id. */
export const sceneIn = (id: string): string => id.slice(id.indexOf('_') + 1);

interface WithOptions {
  readonly options: readonly Option[];
}

/** What the player knows of a question with options, in authored order. */
export interface PlayerOptions extends PlayerQuestion {
  readonly options: readonly { readonly letter: string; readonly rating: Rating }[];
}

/** What the kinds with rated options have in common. */
export const ratedOptions = {
  letteredTexts: ({ options }: WithOptions) => options.map(({ text }) => text.text),
  summarize: ({ options }: WithOptions, letters: readonly string[]) => ({
    options: options.map((option, index) => ({ letter: letters[index]!, ...option })),
    feedback: [],
    solution: null,
  }),
  fingerprint: ({ options }: WithOptions) =>
    options
      .map(({ text, rating, next }) => [text.text, rating, next && sceneIn(next)].filter(Boolean).join('\n'))
      .sort(),
  nextByResponse: ({ options }: WithOptions, letters: readonly string[]) =>
    Object.fromEntries(options.flatMap(({ next }, index) => (next ? [[letters[index]!, next]] : []))),
  project: ({ options }: WithOptions, letters: readonly string[]) => ({
    options: options.map(({ rating }, index) => ({ letter: letters[index]!, rating })),
  }),
} as const;

/** Options as template values. */
export const viewOptions = ({ options }: WithOptions, letters: readonly string[]) =>
  options.map(({ text, rating, feedback, consequence }, index) => ({
    letter: letters[index]!,
    text,
    rating,
    feedback,
    consequence: consequence ?? '',
  }));
