import { z } from 'zod';
import type { ProblemName } from '../diagnostics/catalogue/index.ts';

/** A rule of the schema fails with the name of its catalogue entry as zod's message. */
export const because = (name: ProblemName): ProblemName => name;

/** Text as typed; a number counts as text. */
export const words = z.union([z.string(), z.number()]).transform(String);

/** Text on one line, without white space around it. */
export const oneLine = words.transform((text) => text.trim().replace(/\s+/g, ' '));
