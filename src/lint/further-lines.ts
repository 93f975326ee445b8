import type { Place } from '../diagnostics/place.ts';

/** Line numbers of the places after the first, for one message that stands at the first place. */
export const furtherLines = (places: readonly Place[]): number[] => [
  ...new Set(places.slice(1).map(({ line }) => line)),
];
