import type { ResponseFormats } from '../format.ts';
import { onOneLine } from '../shorten.ts';
import { withoutBrace } from './describe.ts';

/** Characters of a text (SPM, RTE 4.2.9.1). */
const LIMIT = 4000;

export const longFillIn: Pick<ResponseFormats, 'long-fill-in'> = {
  'long-fill-in': ({ response }) => ({
    pattern: null,
    response: response === null ? null : [withoutBrace(onOneLine(response, LIMIT))],
  }),
};
