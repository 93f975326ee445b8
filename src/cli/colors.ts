import colors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Output, ProcessContext } from './process-context.ts';

/** Colours on a terminal that has them and where the person wants them (NO_COLOR, FORCE_COLOR), else plain text. */
export const colorsFor = (stream: Output, env: ProcessContext['env']): Colors =>
  colors.createColors((stream.isTTY && stream.hasColors?.(env)) ?? false);
