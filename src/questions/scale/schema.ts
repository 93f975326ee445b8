import * as z from 'zod';
import { richSchema } from '../../schema/rich.ts';

/** Steps from one end of a scale to the other; none is right or wrong. */
export const scaleSchema = z.strictObject({
  kind: z.literal('scale'),
  id: z.string(),
  text: richSchema,
  steps: z.array(richSchema).min(2),
  feedback: richSchema,
});

export type Scale = z.infer<typeof scaleSchema>;
