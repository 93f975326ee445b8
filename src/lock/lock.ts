import * as z from 'zod';

const lockedOption = z.strictObject({
  letter: z.string().regex(/^[a-z0-9]$/),
  /** of the text of the option */
  hash: z.string(),
  /** the beginning of the text, so that people can tell options apart */
  text: z.string().default(''),
  retired: z.literal(true).optional(),
});

const lockedQuestion = z.strictObject({
  key: z.string().regex(/^[0-9a-z]{2}$/),
  revision: z
    .int()
    .min(1)
    .max(36 ** 3 - 1),
  /** of everything that makes learners answer again */
  hash: z.string(),
  /** the hash changed after the present revision, and no minor or major version has followed */
  changed: z.literal(true).optional(),
  retired: z.literal(true).optional(),
  /** the course version that added the question; missing if the first published version had it */
  since: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .optional(),
  /** in authored order, retired ones last */
  options: z.array(lockedOption),
});

/** ids.lock.yaml: keys, letters and revisions of questions, kept from build to build. */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  /** of the course at the last build */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  questions: z.record(z.string(), lockedQuestion),
});

export type Lock = z.infer<typeof lockSchema>;
export type LockedQuestion = z.infer<typeof lockedQuestion>;
export type LockedOption = z.infer<typeof lockedOption>;
