import { z } from 'zod';
import { richSchema } from '../../schema/rich.ts';
import { outcomesSchema } from '../outcomes.ts';

/** Things that belong together; several may belong to the same target, and a target may belong to none. */
export const matchSchema = z.strictObject({
  kind: z.literal('match'),
  id: z.string(),
  text: richSchema,
  sources: z.array(z.strictObject({ text: richSchema, target: z.int().min(0) })).min(2),
  /** words alone: a list to choose from shows no markup */
  targets: z.array(z.string().min(1)).min(2),
  outcomes: outcomesSchema,
});

export type Match = z.infer<typeof matchSchema>;
