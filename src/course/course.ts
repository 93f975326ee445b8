import * as z from 'zod';
import { episodeSchema } from './episode.ts';
import { settingsSchema } from './settings.ts';

/** The one shape of a course. Everything downstream is derived from it. */
export const courseSchema = settingsSchema.extend({ episodes: z.array(episodeSchema).min(1) });
export type Course = z.infer<typeof courseSchema>;
