import type { z } from 'zod';
import { optionsSchema } from '../options.ts';

/** Several answers at once, each rated and commented. */
export const multipleSchema = optionsSchema('multiple');

export type Multiple = z.infer<typeof multipleSchema>;
