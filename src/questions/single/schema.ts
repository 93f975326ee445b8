import { z } from 'zod';
import { RATINGS } from '../../course/rating.ts';
import { richSchema } from '../../course/rich.ts';

/** One answer out of several, each rated and commented. */
export const singleSchema = z.strictObject({
  kind: z.literal('single'),
  id: z.string(),
  text: richSchema,
  options: z
    .array(z.strictObject({ text: richSchema, rating: z.enum(RATINGS), feedback: richSchema }))
    .min(2),
});

export type Single = z.infer<typeof singleSchema>;
