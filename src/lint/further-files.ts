import type { Place } from '../diagnostics/place.ts';

/** Names of the files after the first, for a message that stands at the first place. */
export const furtherFiles = (places: readonly Place[]): string[] =>
  places.slice(1).map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
