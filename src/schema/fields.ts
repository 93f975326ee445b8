import * as z from 'zod';
import type { ProblemName } from '../diagnostics/catalogue/index.ts';

/** The name of a problem in the catalogue, as the message of a zod rule. */
export const problemName = (name: ProblemName): ProblemName => name;

/** Text as typed; a number counts as text. */
export const textOrNumber = z.union([z.string(), z.number()]).transform(String);

const onOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Text on one line, without white space around it. */
export const oneLine = textOrNumber.transform(onOneLine);

/** Text on one line, where a number alone is an error. */
export const oneLineString = z.string().transform(onOneLine);

/** The required keys of a mapping. */
export const requiredKeys = ({ shape }: z.ZodObject): string[] =>
  Object.keys(shape).filter((key) => !z.safeParse(shape[key], undefined).success);
