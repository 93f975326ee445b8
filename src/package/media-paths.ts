import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { UsedMedia } from '../source/media/media.ts';
import type { Sources } from '../source/folder/read-folder.ts';

/** The files that the intro and the episodes of a package show or link: name in the package → where it lies. */
export function mediaPaths(
  { path, files }: Sources,
  { episodes }: Course,
  media: UsedMedia,
): Map<string, string> {
  const used = [media.intro, ...episodes.map(({ id }) => media.episodes.get(id)!)].flatMap((each) => [
    ...each,
  ]);
  return new Map(used.map(([name, source]) => [name, join(path, files.get(source)!)]));
}
