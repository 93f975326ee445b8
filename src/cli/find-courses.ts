import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reading } from '../files/file-error.ts';
import { isFolder } from '../files/is-folder.ts';
import { COURSE_FILE } from '../source/folder/course-file.ts';

/** The folder of courses, where no course folder is named. */
export const MODULES = 'modules';

/**
 * The folders below `modules/` of the working directory (absolute), by name; none where there is no `modules/`.
 *
 * @throws FileError
 */
export async function findCourses(cwd: string): Promise<string[]> {
  const modules = join(cwd, MODULES);
  if (!(await isFolder(modules))) return [];
  const entries = await reading(modules, readdir(modules, { withFileTypes: true }));
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(modules, name))
    .sort();
}

/** Whether a folder has a course.yaml. */
export const isCourseFolder = async (path: string): Promise<boolean> =>
  stat(join(path, COURSE_FILE)).then(
    (entry) => entry.isFile(),
    () => false,
  );

/** Whether an absolute path is a folder or can become one: its nearest part that exists is a folder. */
export async function mayBeFolder(path: string): Promise<boolean> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return exists ? isFolder(path) : dirname(path) === path || mayBeFolder(dirname(path));
}
