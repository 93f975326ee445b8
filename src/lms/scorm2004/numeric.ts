import type { ResponseFormats } from '../format.ts';
import { decimal } from './decimal.ts';

/** ADL's data model refuses a pattern of a single number, and Moodle 4.5 one with an open end: `64[:]80`, `72[:]72`. */
export const numeric: Pick<ResponseFormats, 'numeric'> = {
  numeric: ({ response, pattern: { from, to } }) => ({
    pattern: [`${decimal(from)}[:]${decimal(to)}`],
    response: [decimal(response)],
  }),
};
