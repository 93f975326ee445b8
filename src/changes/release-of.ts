import type { Release } from './release.ts';
import type { Target } from '../course/targets.ts';
import { unitsOf } from '../course/units.ts';
import { IDENTIFIERS } from '../lms/manifest.ts';
import { manifestIdentifier } from '../package/package-names.ts';
import type { ValidCourse } from '../plan/valid-course.ts';

/** The release of a course with all its packages. */
export const releaseOf = (
  { course, identities }: Pick<ValidCourse, 'course' | 'identities'>,
  targets: readonly Target[] = course.targets,
): Release => ({
  course,
  identities,
  numbers: new Map(course.episodes.map(({ id }, index) => [id, index + 1])),
  targets,
  onlyEpisode: null,
  packages: unitsOf(course).map((unit) => ({
    episode: unit.part?.episode ?? null,
    identifier: manifestIdentifier(unit),
    item: IDENTIFIERS.item,
  })),
});
