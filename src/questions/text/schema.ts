import * as z from 'zod';
import { richSchema } from '../../schema/rich.ts';

/** A question for free text, with a model answer to compare with. */
export const textSchema = z.strictObject({
  kind: z.literal('text'),
  id: z.string(),
  text: richSchema,
  model: richSchema,
});

export type TextQuestion = z.infer<typeof textSchema>;
