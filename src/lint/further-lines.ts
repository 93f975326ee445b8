import type { Place } from '../diagnostics/place.ts';

/** Where the same is to be mended again: one message for all of it annoys less than one for each. */
export const furtherLines = (places: readonly Place[]): number[] => [
  ...new Set(places.slice(1).map(({ line }) => line)),
];
