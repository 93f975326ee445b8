import { basename, join, resolve } from 'node:path';
import { isFolder } from '../../files/is-folder.ts';
import { courseIdFor } from '../../starter/course-id.ts';
import { folderNameFor } from '../../starter/folder-name.ts';
import type { StarterLanguage } from '../../starter/languages.ts';
import { titleFromFolder } from '../../starter/title.ts';
import { MODULES } from '../find-courses.ts';
import { idsBeside, obstacleAt } from './obstacle.ts';
import { titleProblem } from './title-problem.ts';
import { newMessages } from './messages.ts';

/** The title of a course that has none yet, from the name of its folder. */
export function defaultTitle(folder: string | undefined, language: StarterLanguage, cwd: string): string {
  const title = folder === undefined ? '' : titleFromFolder(basename(resolve(cwd, folder)));
  return titleProblem(title) === undefined ? title : newMessages[language].unnamed;
}

/** Where a course goes that has no folder yet, as one would type it: below `modules/`, where there is one. */
export async function defaultFolder(title: string, language: StarterLanguage, cwd: string): Promise<string> {
  const name = folderNameFor(title, newMessages[language].fallback);
  return (await isFolder(join(cwd, MODULES))) ? join(MODULES, name) : name;
}

/** The folder itself, else with the first number from 2 on with which there is room for it. */
export function freeFolder(folder: string, cwd: string, number = 1): string {
  const candidate = number === 1 ? folder : `${folder}-${number}`;
  const isTaken = obstacleAt(candidate, cwd)?.problem === 'folderNotEmpty';
  return isTaken ? freeFolder(folder, cwd, number + 1) : candidate;
}

/** The id of a course that has none yet; no course beside it has the same. */
export const defaultId = (title: string, folder: string, language: StarterLanguage, cwd: string): string =>
  courseIdFor(title, newMessages[language].fallback, idsBeside(resolve(cwd, folder)));
