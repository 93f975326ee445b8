import { basename, join, resolve } from 'node:path';
import { isFolder } from '../../files/is-folder.ts';
import { courseIdFor } from '../../starter/course-id.ts';
import { folderNameFor } from '../../starter/folder-name.ts';
import type { StarterLanguage } from '../../starter/languages.ts';
import { titleFromFolder } from '../../starter/title.ts';
import { MODULES } from '../find-courses.ts';
import { siblingIds, folderProblem } from './folder-problem.ts';
import { titleProblem } from './title-problem.ts';
import { newMessages } from './messages.ts';

/** The title of a new course, from the name of its folder. */
export function defaultTitle(folder: string | undefined, language: StarterLanguage, cwd: string): string {
  const title = folder === undefined ? '' : titleFromFolder(basename(resolve(cwd, folder)));
  return titleProblem(title) === undefined ? title : newMessages[language].defaultTitle;
}

/** The folder of a new course, relative: below `modules/`, where that exists. */
export async function defaultFolder(title: string, language: StarterLanguage, cwd: string): Promise<string> {
  const name = folderNameFor(title, newMessages[language].fallbackName);
  return (await isFolder(join(cwd, MODULES))) ? join(MODULES, name) : name;
}

/** The folder itself; where that has files, the folder with the first number from 2 on that is free. */
export function freeFolder(folder: string, cwd: string, number = 1): string {
  const candidate = number === 1 ? folder : `${folder}-${number}`;
  const isTaken = folderProblem(candidate, cwd)?.problem === 'folderNotEmpty';
  return isTaken ? freeFolder(folder, cwd, number + 1) : candidate;
}

/** The id of a new course; no course in a sibling folder has the same. */
export const defaultId = (title: string, folder: string, language: StarterLanguage, cwd: string): string =>
  courseIdFor(title, newMessages[language].fallbackName, siblingIds(resolve(cwd, folder)));
