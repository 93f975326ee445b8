import type { Formats } from '../format.ts';
import type { Pair } from '../interaction.ts';
import { readable } from './readable.ts';

// The player of a course in which nothing is matched carries `matching.absent.ts` in its place.

/** `a.c,b.d` (SCORM 1.2 RTE 3.4.4). */
const written = (pairs: readonly Pair[]) =>
  readable(pairs.map(({ letters, words }) => [letters.join('.'), words]));

export const matching: Pick<Formats, 'matching'> = {
  matching: ({ response, pattern }) => ({
    pattern: written(pattern),
    response: written(response),
  }),
};
