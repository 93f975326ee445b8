import { z } from 'zod';
import type { ProblemName } from '../diagnostics/catalogue/index.ts';

/** A rule of the schema fails with the name of its catalogue entry as zod's message. */
export const problemName = (name: ProblemName): ProblemName => name;

/** Text as typed; a number counts as text. */
export const textOrNumber = z.union([z.string(), z.number()]).transform(String);

const onOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Text on one line, without white space around it. */
export const oneLine = textOrNumber.transform(onOneLine);

/** The same where a number alone would tell nobody anything. */
export const oneLineString = z.string().transform(onOneLine);

/** The keys that a mapping cannot do without. */
export const requiredKeys = ({ shape }: z.ZodObject): string[] =>
  Object.keys(shape).filter((key) => !z.safeParse(shape[key], undefined).success);
