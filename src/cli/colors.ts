import colors from 'picocolors';
import type { Colors } from 'picocolors/types.js';

/** Colours on a terminal that has them, else plain text. */
export const colorsFor = (stream: { readonly isTTY?: boolean }): Colors =>
  colors.createColors(stream.isTTY ? colors.isColorSupported : false);
