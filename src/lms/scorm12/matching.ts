import type { ResponseFormats } from '../format.ts';
import type { Pair } from '../interaction.ts';
import { readable } from './readable.ts';

/** `a.c,b.d` (SCORM 1.2 RTE 3.4.4). */
const formatPairs = (pairs: readonly Pair[]) =>
  readable(pairs.map(({ letters, text }) => [letters.join('.'), text]));

export const matching: Pick<ResponseFormats, 'matching'> = {
  matching: ({ response, pattern }) => ({ pattern: formatPairs(pattern), response: formatPairs(response) }),
};
