import { z } from 'zod';
import { richSchema } from '../../schema/rich.ts';

/** A text of the learner's own, and one to compare it with. */
export const textSchema = z.strictObject({
  kind: z.literal('text'),
  id: z.string(),
  text: richSchema,
  model: richSchema,
});

export type TextQuestion = z.infer<typeof textSchema>;
