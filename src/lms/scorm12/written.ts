import type { Format, Formats } from '../format.ts';
import type { Given } from '../interaction.ts';
import { chosen } from './chosen.ts';
import { longFillIn } from './long-fill-in.ts';
import { matching } from './matching.ts';
import { numeric } from './numeric.ts';

// The player of a course in which nothing is asked but choices carries `written.absent.ts` in its place.

const formats: Formats = { ...matching, ...numeric, ...longFillIn };

/** A response of any type in the standard's format. */
export const written = (given: Given): Format =>
  ((formats[given.type] ?? chosen) as (given: Given) => Format)(given);
