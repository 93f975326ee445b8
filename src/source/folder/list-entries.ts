import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { reading } from '../../files/file-error.ts';

/** Hidden files, and what tools keep in a folder. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * What lies in a folder and below it, by its path from there with forward slashes; folders that the system withholds
 * are left out with their contents.
 *
 * @throws FileError where the folder itself cannot be read
 */
export async function listEntries(folder: string): Promise<Map<string, Dirent>> {
  const found = new Map<string, Dirent>();
  const add = (below: string, entries: readonly Dirent[]): string[] => {
    const kept = entries.filter(({ name }) => !isSkipped(name));
    for (const entry of kept) found.set(posix.join(below, entry.name), entry);
    return kept.filter((entry) => entry.isDirectory()).map(({ name }) => posix.join(below, name));
  };
  const folders = add('', await reading(folder, readdir(folder, { withFileTypes: true })));
  for (const below of folders) {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    folders.push(...add(below, entries));
  }
  return found;
}
