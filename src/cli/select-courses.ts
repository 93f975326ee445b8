import { resolve } from 'node:path';
import { isFolder } from '../files/is-folder.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { findCourses, MODULES } from './find-courses.ts';
import { missingFolder } from './missing-folder.ts';

export interface Wanted {
  /** absolute, each once */
  readonly folders: readonly string[];
  /** what is wrong with what was asked for */
  readonly findings: readonly Finding[];
  /** the exit code where something is: 1 there is no course, 2 a folder that was named is missing */
  readonly exit: 1 | 2;
}

/** The course folders that a command is about: those named, else every folder below `modules/`. */
export async function wantedCourses(named: readonly string[], cwd: string): Promise<Wanted> {
  const paths = named.length > 0 ? named : await findCourses(cwd);
  const folders = [...new Set(paths.map((path) => resolve(cwd, path)))];
  if (folders.length === 0) {
    return { folders, findings: [finding('noCourses', startOf(MODULES), { folder: MODULES })], exit: 1 };
  }
  const exist = await Promise.all(folders.map(isFolder));
  const missing = folders.filter((_, index) => !exist[index]);
  const findings = await Promise.all(missing.map((path) => missingFolder(path, cwd)));
  return { folders, findings, exit: 2 };
}
