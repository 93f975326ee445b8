import type { ResponseFormats } from '../format.ts';
import type { Pair } from '../interaction.ts';

/** `a[.]c[,]b[.]d` (SCORM 2004 RTE 4.2.9.1). */
const formatPairs = (pairs: readonly Pair[]) =>
  [pairs.map(({ letters }) => letters.join('[.]')).join('[,]')] as const;

export const matching: Pick<ResponseFormats, 'matching'> = {
  matching: ({ response, pattern }) => ({
    pattern: formatPairs(pattern),
    response: formatPairs(response),
    text: response.map(({ text }) => text).join('; '),
  }),
};
