import { readFile } from 'node:fs/promises';
import type { Course } from '../course/course.ts';
import { mediaPaths } from './media-paths.ts';
import type { PackageFile } from './package-file.ts';
import type { Sound } from './prepare.ts';
import type { Sources } from './read-folder.ts';

/** The files of the course folder that go into a package, pictures made ready for it. */
export async function packageMedia(
  sources: Sources,
  course: Course,
  { media, pictures }: Pick<Sound, 'media' | 'pictures'>,
): Promise<PackageFile[]> {
  const files = [...mediaPaths(sources, course, media)].map(async ([name, path]) => {
    const picture = pictures.get(name);
    if (picture) return [picture.file, ...picture.choices.map(({ file }) => file)];
    return [{ name, bytes: await readFile(path) }];
  });
  return (await Promise.all(files)).flat();
}
