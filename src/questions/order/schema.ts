import * as z from 'zod';
import { richSchema } from '../../schema/rich.ts';
import { answerFeedbackSchema } from '../answer-feedback.ts';

/** Steps in the right order. */
export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  id: z.string(),
  text: richSchema,
  steps: z.array(richSchema).min(3),
  outcomes: answerFeedbackSchema,
});

export type Order = z.infer<typeof orderSchema>;
