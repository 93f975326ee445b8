import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, reading } from '../../files/file-error.ts';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';

/**
 * The text of a file in an editor's folder, without a byte-order mark; undefined where there is none.
 *
 * @throws FileError; ELOOP where folder or file is a symbolic link, which could lead anywhere
 */
export async function readEditorFile(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  try {
    for (const part of [folder, path]) {
      const entry = await reading(part, lstat(part));
      if (entry.isSymbolicLink()) throw new FileError(part, 'read', 'ELOOP');
    }
    return (await reading(path, readFile(path, 'utf8'))).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof FileError && error.reason === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws FileError */
export const writeEditorFile = (folder: string, name: string, text: string): Promise<void> =>
  writeFileAtomically(join(folder, name), text);
