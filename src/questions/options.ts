import { z } from 'zod';
import { RATINGS, type Rating } from '../schema/rating.ts';
import { type Rich, richSchema } from '../schema/rich.ts';
import type { PlayerQuestion } from '../course/player-course.ts';

/** What can be chosen, rated and commented. */
export interface Option {
  readonly text: Rich;
  readonly rating: Rating;
  readonly feedback: Rich;
  /** what then happens in the story */
  readonly consequence?: Rich | undefined;
  /** id of the question that follows */
  readonly next?: string | undefined;
}

/** The shape of a question of several options. */
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

/** The scene in a question's id, so that another id of the episode is no other way. */
export const sceneIn = (id: string): string => id.slice(id.indexOf('_') + 1);

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

/** Options as a partial shows them. */
export const viewOptions = ({ options }: WithOptions, letters: readonly string[]) =>
  options.map(({ text, rating, feedback, consequence }, index) => ({
    letter: letters[index]!,
    text,
    rating,
    feedback,
    consequence: consequence ?? '',
  }));
