import * as z from 'zod';
import { richSchema } from '../schema/rich.ts';

/** seconds from the beginning; null for the beginning */
const start = z.int().positive().nullable();

/** Where a film or a sound comes from: a file of the package, or a provider, which needs the learner's consent. */
const sourceSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('file'),
    /** media name */
    file: z.string(),
    sound: z.boolean(),
    /** media name of its captions; sound alone has none */
    captions: z.string().nullable(),
  }),
  z.strictObject({ from: z.literal('youtube'), id: z.string().regex(/^[\w-]{11}$/), start }),
  z.strictObject({
    from: z.literal('vimeo'),
    id: z.string().regex(/^\d+$/),
    start,
    /** the hash in the address of an unlisted film */
    key: z
      .string()
      .regex(/^[\da-f]+$/)
      .nullable(),
  }),
]);

/** A film or a sound, with its transcript. */
export const filmSchema = z.strictObject({
  title: z.string(),
  source: sourceSchema,
  /** media name of the picture shown before the film */
  poster: z.string().nullable(),
  transcript: richSchema,
});

export type Film = z.infer<typeof filmSchema>;
export type FilmSource = z.infer<typeof sourceSchema>;
