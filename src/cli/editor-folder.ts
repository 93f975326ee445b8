import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../compiler/write-file.ts';

/**
 * The text of a file in an editor's folder; undefined where there is none.
 *
 * @throws NodeJS.ErrnoException also where the folder is a link, which may lead anywhere
 */
export async function readEditorFile(folder: string, name: string): Promise<string | undefined> {
  try {
    if ((await lstat(folder)).isSymbolicLink()) throw Object.assign(new Error(folder), { code: 'ELOOP' });
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws NodeJS.ErrnoException */
export const writeEditorFile = (folder: string, name: string, text: string): Promise<void> =>
  writeWhole(join(folder, name), text);
