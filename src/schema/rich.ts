import { z } from 'zod';

/** Text with structure: sanitised HTML for the page, plain text for hashes and for the LMS. */
export const richSchema = z.strictObject({ html: z.string(), text: z.string() });
export type Rich = z.infer<typeof richSchema>;
