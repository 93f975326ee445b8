import * as z from 'zod';
import { richSchema } from '../../schema/rich.ts';
import { answerFeedbackSchema } from '../answer-feedback.ts';

/** Sources, each with the index of its target; targets may have several sources, or none. */
export const matchSchema = z.strictObject({
  kind: z.literal('match'),
  id: z.string(),
  text: richSchema,
  sources: z.array(z.strictObject({ text: richSchema, target: z.int().min(0) })).min(2),
  /** plain text: an <option> shows no markup */
  targets: z.array(z.string().min(1)).min(2),
  outcomes: answerFeedbackSchema,
});

export type Match = z.infer<typeof matchSchema>;
