import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';

/**
 * The text of a file in an editor's folder, without a byte-order mark; undefined where there is none.
 *
 * @throws NodeJS.ErrnoException; ELOOP where folder or file is a symbolic link, which could lead anywhere
 */
export async function readEditorFile(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  try {
    for (const part of [folder, path]) {
      if ((await lstat(part)).isSymbolicLink()) throw Object.assign(new Error(part), { code: 'ELOOP' });
    }
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws NodeJS.ErrnoException */
export const writeEditorFile = (folder: string, name: string, text: string): Promise<void> =>
  writeFileAtomically(join(folder, name), text);
