import type { ResponseFormats } from '../format.ts';

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
