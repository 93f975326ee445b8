import { part as attestation } from './attestation.ts';
import { part as comments } from './comments.ts';
import { part as films } from './films.ts';
import { part as news } from './news.ts';
import type { PartModule } from './part.ts';

/** The parts of a course's page. */
export const PARTS: readonly PartModule[] = [
  ...(import.meta.without?.attestation ? [] : [attestation]),
  ...(import.meta.without?.comments ? [] : [comments]),
  ...(import.meta.without?.films ? [] : [films]),
  ...(import.meta.without?.news ? [] : [news]),
];
