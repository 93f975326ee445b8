import type { z } from 'zod';
import { optionsSchema } from '../options.ts';

/** Options of which one is chosen. */
export const singleSchema = optionsSchema('single');

export type Single = z.infer<typeof singleSchema>;
