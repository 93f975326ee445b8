import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isFolder } from '../files/is-folder.ts';
import { COURSE_FILE } from '../source/folder/course-file.ts';

/** Where courses are looked for when none is named. */
export const MODULES = 'modules';

/** The course folders below `modules/`, by name; none where there is no such folder. */
export async function findCourses(): Promise<string[]> {
  if (!(await isFolder(MODULES))) return [];
  const entries = await readdir(MODULES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(MODULES, name))
    .sort();
}

/** Whether a folder is a course. */
export const hasCourse = async (path: string): Promise<boolean> =>
  stat(join(path, COURSE_FILE)).then(
    (entry) => entry.isFile(),
    () => false,
  );

/** Whether a path is a folder or can become one: its nearest part that exists is a folder. */
export async function mayBeFolder(path: string): Promise<boolean> {
  const absolute = resolve(path);
  const exists = await stat(absolute).then(
    () => true,
    () => false,
  );
  return exists ? isFolder(absolute) : dirname(absolute) === absolute || mayBeFolder(dirname(absolute));
}
