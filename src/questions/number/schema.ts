import { z } from 'zod';
import { richSchema } from '../../schema/rich.ts';
import { outcomesSchema } from '../outcomes.ts';

/** A number to be estimated or known. */
export const numberSchema = z.strictObject({
  kind: z.literal('number'),
  id: z.string(),
  text: richSchema,
  value: z.number(),
  /** how far off an answer may be and still be right */
  tolerance: z.number().min(0),
  /** '' for a number without one */
  unit: z.string(),
  outcomes: outcomesSchema,
});

export type NumberQuestion = z.infer<typeof numberSchema>;
