/** How good an option is. */
export const RATINGS = ['best', 'ok', 'poor'] as const;
export type Rating = (typeof RATINGS)[number];
