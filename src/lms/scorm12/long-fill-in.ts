import type { ResponseFormats } from '../format.ts';
import { onOneLine } from '../shorten.ts';
import { withinBytes } from './readable.ts';

/** SCORM 1.2 knows one type of text (RTE 3.4.4). */
export const longFillIn: Pick<ResponseFormats, 'long-fill-in'> = {
  'long-fill-in': ({ response }) => ({
    type: 'fill-in',
    pattern: null,
    response: response === null ? null : [withinBytes(onOneLine(response, Infinity))],
  }),
};
