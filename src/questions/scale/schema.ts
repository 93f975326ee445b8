import { z } from 'zod';
import { richSchema } from '../../schema/rich.ts';

/** Steps from one end to the other, none of them right. */
export const scaleSchema = z.strictObject({
  kind: z.literal('scale'),
  id: z.string(),
  text: richSchema,
  steps: z.array(richSchema).min(2),
  feedback: richSchema,
});

export type Scale = z.infer<typeof scaleSchema>;
