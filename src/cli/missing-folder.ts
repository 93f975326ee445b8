import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { displayPath } from '../files/display-path.ts';
import { FileError, isAbsent, reading } from '../files/file-error.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../diagnostics/place.ts';
import { findCourses } from './find-courses.ts';

/**
 * The finding for a named folder that does not exist; suggests a course of the same or a similar name.
 *
 * @throws FileError where there is something at the path that the system withholds
 */
export async function missingFolder(path: string, cwd: string): Promise<Finding> {
  await reading(path, stat(path)).catch((error: unknown) => {
    if (!(error instanceof FileError && isAbsent(error.reason))) throw error;
  });
  const folder = displayPath(path, cwd);
  const courses = (await findCourses(cwd)).map((course) => displayPath(course, cwd));
  const suggestion =
    courses.find((course) => basename(course) === basename(folder)) ??
    nearest(folder, courses) ??
    courses.find((course) => nearest(basename(folder), [basename(course)]) !== undefined);
  return finding('folderNotFound', startOf(folder), { folder, nearest: suggestion });
}
