import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from './temporary-path.ts';

/** Removes the temporary files of a run in a folder. */
export async function removeTemporary(folder: string, run: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => isTemporary(each, run))) {
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
