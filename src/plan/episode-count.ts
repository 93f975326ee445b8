import type { Unit } from '../course/units.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';

/** Episodes of one package from which on the build says what so many mean. */
const MANY = 200;

/** A finding for each package with hundreds of episodes. */
export const countFindings = (units: readonly Unit[], file: string): Finding[] =>
  units
    .map(({ course }) => course.episodes)
    .filter((episodes) => episodes.length >= MANY)
    .map((episodes) => {
      const minutes = episodes.reduce((sum, { duration }) => sum + duration, 0);
      return finding('manyEpisodes', startOf(file), {
        episodes: episodes.length,
        hours: Math.ceil(minutes / 60),
      });
    });
