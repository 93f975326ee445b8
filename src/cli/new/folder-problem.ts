import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { COURSE_FILE } from '../../source/folder/course-file.ts';
import { displayPath } from '../../files/display-path.ts';

/** Why a path cannot become the folder of a new course. */
export interface FolderProblem {
  readonly problem: 'folderNotEmpty' | 'noRoomForFolder';
  readonly params: { readonly folder: string };
}

/** Why a path cannot become the folder of a new course; undefined where it can. */
export function folderProblem(path: string, cwd: string): FolderProblem | undefined {
  const params = { folder: displayPath(path, cwd) };
  const folder = resolve(cwd, path);
  const existing = nearestExisting(folder);
  if (attempt(() => statSync(existing))?.isDirectory() === false)
    return { problem: 'noRoomForFolder', params };
  const isTaken = existing === folder && namesIn(existing).length > 0;
  return isTaken ? { problem: 'folderNotEmpty', params } : undefined;
}

const nearestExisting = (path: string): string =>
  attempt(() => statSync(path)) || dirname(path) === path ? path : nearestExisting(dirname(path));

/** The ids of the courses in the sibling folders: two courses with one id would make packages of the same name. */
export function siblingIds(folder: string): ReadonlySet<string> {
  const parent = dirname(folder);
  return new Set(namesIn(parent).flatMap((name) => attempt(() => idIn(join(parent, name))) ?? []));
}

function idIn(folder: string): string | undefined {
  const { id } = parse(readFileSync(join(folder, COURSE_FILE), 'utf8')) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

const namesIn = (folder: string): string[] => attempt(() => readdirSync(folder)) ?? [];

/** undefined where a file cannot be read or parsed */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
