import type { ResponseFormats } from '../format.ts';

// The player of a course that asks for no number carries `numeric.absent.ts` in its place.

export const numeric: Pick<ResponseFormats, 'numeric'> = {
  numeric: ({ response, pattern: { value, from, to } }) => {
    const fallback = String(value);
    const range = `${from}–${to}`;
    return {
      pattern: from === to ? [fallback] : [`${fallback} (${range})`, { fallback }],
      response: [String(response)],
    };
  },
};
