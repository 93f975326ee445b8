import { resolve } from 'node:path';
import { isFolder } from '../files/is-folder.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { findCourses, MODULES } from './find-courses.ts';
import { missingFolder } from './missing-folder.ts';

/** The course folders that a command works on. */
export interface CourseSelection {
  /** absolute, without duplicates */
  readonly folders: readonly string[];
  /** where no course is found, or a named folder is missing */
  readonly findings: readonly Finding[];
  /** the exit code where there are findings: 1 there is no course, 2 a named folder is missing */
  readonly exitCode: 1 | 2;
}

/** Selects the folders that are named, else every folder below `modules/`. */
export async function selectCourses(namedFolders: readonly string[], cwd: string): Promise<CourseSelection> {
  const paths = namedFolders.length > 0 ? namedFolders : await findCourses(cwd);
  const folders = [...new Set(paths.map((path) => resolve(cwd, path)))];
  if (folders.length === 0) {
    return { folders, findings: [finding('noCourses', startOf(MODULES), { folder: MODULES })], exitCode: 1 };
  }
  const exist = await Promise.all(folders.map(isFolder));
  const missing = folders.filter((_, index) => !exist[index]);
  const findings = await Promise.all(missing.map((path) => missingFolder(path, cwd)));
  return { folders, findings, exitCode: 2 };
}
