import type { Course } from '../course/course.ts';
import { mediaPaths } from './media-paths.ts';
import type { PackageFile } from '../files/package-file.ts';
import { filesOf } from '../source/pictures/picture.ts';
import type { Sound } from '../compiler/validate.ts';
import type { Sources } from '../source/folder/read-folder.ts';

/** The files of the course folder that go into a package, pictures made ready for it. */
export function packageMedia(
  sources: Sources,
  course: Course,
  { media, pictures }: Pick<Sound, 'media' | 'pictures'>,
): PackageFile[] {
  return [...mediaPaths(sources, course, media)].flatMap(([name, path]): PackageFile[] => {
    const picture = pictures.get(name);
    return picture ? filesOf(picture) : [{ name, path }];
  });
}
