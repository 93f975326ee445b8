import * as z from 'zod';
import { kinds, type KindName } from './kinds.ts';

type Question = z.infer<(typeof kinds)[KindName]['schema']>;

/** A question of any kind. */
export const questionSchema: z.ZodType<Question> = z.union(
  Object.values(kinds).map(({ schema }): z.ZodType<Question> => schema),
);
