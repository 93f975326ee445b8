import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { COURSE_FILE } from '../../source/folder/course-file.ts';
import { displayPath } from '../../files/display-path.ts';

/** Why a new course cannot stand in a folder. */
export interface Obstacle {
  readonly problem: 'folderNotEmpty' | 'noRoomForFolder';
  readonly params: { readonly folder: string };
}

/** What keeps a path from becoming the folder of a new course; undefined where nothing does. */
export function obstacleAt(path: string, cwd: string): Obstacle | undefined {
  const params = { folder: displayPath(path, cwd) };
  const folder = resolve(cwd, path);
  const nearest = nearestThatExists(folder);
  if (attempt(() => statSync(nearest))?.isDirectory() === false)
    return { problem: 'noRoomForFolder', params };
  const isTaken = nearest === folder && namesIn(nearest).length > 0;
  return isTaken ? { problem: 'folderNotEmpty', params } : undefined;
}

const nearestThatExists = (path: string): string =>
  attempt(() => statSync(path)) || dirname(path) === path ? path : nearestThatExists(dirname(path));

/** The ids of the courses in the folders beside one: two with the same would make the same packages. */
export function idsBeside(folder: string): ReadonlySet<string> {
  const parent = dirname(folder);
  return new Set(namesIn(parent).flatMap((name) => attempt(() => idIn(join(parent, name))) ?? []));
}

function idIn(folder: string): string | undefined {
  const { id } = parse(readFileSync(join(folder, COURSE_FILE), 'utf8')) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

const namesIn = (folder: string): string[] => attempt(() => readdirSync(folder)) ?? [];

/** undefined where the disk, or what is on it, resists */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
