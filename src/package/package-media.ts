import { join } from 'node:path';
import type { PackageFile } from '../files/package-file.ts';
import type { ValidCourse } from '../plan/valid-course.ts';
import { filesOf } from '../source/pictures/picture.ts';

type WithMedia = Pick<ValidCourse, 'course' | 'media' | 'sources'>;

/** Paths of the files that the intro and the episodes of a package show or link, by name in the package. */
export function mediaPaths({ course, media, sources: { path, files } }: WithMedia): Map<string, string> {
  const used = [media.intro, ...course.episodes.map(({ id }) => media.episodes.get(id)!)].flatMap((each) => [
    ...each,
  ]);
  return new Map(used.map(([name, source]) => [name, join(path, files.get(source)!)]));
}

/**
 * The media of a package; pictures as converted.
 *
 * @param shownPictures names of the pictures that the page shows; those that are only linked need no smaller files
 */
export function packageMedia(
  plan: WithMedia & Pick<ValidCourse, 'pictures'>,
  shownPictures: ReadonlySet<string>,
): PackageFile[] {
  return [...mediaPaths(plan)].flatMap(([name, path]): PackageFile[] => {
    const picture = plan.pictures.get(name);
    if (!picture) return [{ name, path }];
    return shownPictures.has(name) ? filesOf(picture) : [picture.file];
  });
}
