import type { z } from 'zod';
import { optionsSchema } from '../options.ts';

/** One answer out of several, each rated and commented. */
export const singleSchema = optionsSchema('single');

export type Single = z.infer<typeof singleSchema>;
