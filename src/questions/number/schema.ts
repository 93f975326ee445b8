import * as z from 'zod';
import { richSchema } from '../../schema/rich.ts';
import { answerFeedbackSchema } from '../answer-feedback.ts';

/** A number with its tolerance and unit. */
export const numberSchema = z.strictObject({
  kind: z.literal('number'),
  id: z.string(),
  text: richSchema,
  value: z.number(),
  /** largest difference of a right answer */
  tolerance: z.number().min(0),
  /** '' where the number has none */
  unit: z.string(),
  outcomes: answerFeedbackSchema,
});

export type NumberQuestion = z.infer<typeof numberSchema>;
