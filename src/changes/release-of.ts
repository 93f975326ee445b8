import type { Release } from './release.ts';
import type { Target } from '../course/targets.ts';
import { unitsOf } from '../course/units.ts';
import { IDENTIFIERS } from '../lms/manifest.ts';
import { manifestIdentifier } from '../package/package-names.ts';
import { mediaFiles } from '../plan/media-files.ts';
import type { ValidCourse } from '../plan/valid-course.ts';

/** The release of a course with all its packages. */
export const releaseOf = (
  { course, identities, media, hashes }: Pick<ValidCourse, 'course' | 'identities' | 'media' | 'hashes'>,
  targets: readonly Target[] = course.targets,
): Release => ({
  course,
  identities,
  numbers: new Map(course.episodes.map(({ id }, index) => [id, index + 1])),
  media: mediaFiles({ course, media, hashes }),
  targets,
  onlyEpisode: null,
  packages: unitsOf(course).map((unit) => ({
    episode: unit.part?.episode ?? null,
    identifier: manifestIdentifier(unit),
    item: IDENTIFIERS.item,
  })),
});
