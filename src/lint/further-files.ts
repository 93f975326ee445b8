import type { Place } from '../diagnostics/place.ts';

/** The files in which the same is to be mended again, without their folder. */
export const furtherFiles = (places: readonly Place[]): string[] =>
  places.slice(1).map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
