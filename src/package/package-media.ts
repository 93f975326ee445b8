import { join } from 'node:path';
import type { PackageFile } from '../files/package-file.ts';
import { deliveredName } from '../plan/delivered-name.ts';
import { mediaFiles } from '../plan/media-files.ts';
import type { ValidCourse } from '../plan/valid-course.ts';
import { filesOf } from '../source/pictures/picture.ts';

type WithMedia = Pick<ValidCourse, 'course' | 'media' | 'sources' | 'hashes'>;

/** Paths on disk of the files that the intro and the episodes of a package show or link, by media name. */
export const mediaPaths = (plan: WithMedia): Map<string, string> =>
  new Map(
    [...mediaFiles(plan)].map(([name, { path }]) => [
      name,
      join(plan.sources.path, plan.sources.files.get(path)!),
    ]),
  );

/**
 * The media of a package; pictures as converted.
 *
 * @param shownPictures media names of the pictures that the page shows; those that are only linked need no smaller files
 */
export function packageMedia(
  plan: WithMedia & Pick<ValidCourse, 'pictures'>,
  shownPictures: ReadonlySet<string>,
): PackageFile[] {
  return [...mediaPaths(plan)].flatMap(([name, path]): PackageFile[] => {
    const picture = plan.pictures.get(name);
    if (!picture) return [{ name: deliveredName(plan, name), path }];
    return shownPictures.has(name) ? filesOf(picture) : [picture.file];
  });
}
