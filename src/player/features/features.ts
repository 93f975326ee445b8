import { feature as attestation } from './attestation.ts';
import { feature as comments } from './comments.ts';
import { feature as films } from './films.ts';
import { feature as news } from './news.ts';
import type { FeatureModule } from './feature.ts';

/** The features of this course that act on the page by themselves. */
export const PLAYER_FEATURES: readonly FeatureModule[] = [
  ...(import.meta.without?.attestation ? [] : [attestation]),
  ...(import.meta.without?.comments ? [] : [comments]),
  ...(import.meta.without?.films ? [] : [films]),
  ...(import.meta.without?.news ? [] : [news]),
];
