import type { Formats } from '../format.ts';

// The player of a course that asks for no number carries `numeric.absent.ts` in its place.

export const numeric: Pick<Formats, 'numeric'> = {
  numeric: ({ response, pattern: { value, from, to } }) => {
    const plain = String(value);
    const range = `${from}–${to}`;
    return {
      pattern: from === to ? [plain] : [`${plain} (${range})`, { plain }],
      response: [String(response)],
    };
  },
};
