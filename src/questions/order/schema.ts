import { z } from 'zod';
import { richSchema } from '../../schema/rich.ts';
import { outcomesSchema } from '../outcomes.ts';

/** Steps to be put into their order; they stand in it here. */
export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  id: z.string(),
  text: richSchema,
  steps: z.array(richSchema).min(3),
  outcomes: outcomesSchema,
});

export type Order = z.infer<typeof orderSchema>;
