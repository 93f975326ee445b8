import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from '../files/temporary-path.ts';
import { KINDS } from './cache.ts';

/** Bytes that all entries may take up. */
export const MOST_BYTES = 1_000_000_000;

/** The share that is left where there were too many, so that not every build deletes some. */
const LEFT = 0.8;

const ENTRY = /^[0-9a-f]{2}[\\/][0-9a-f]{62}$/;

/**
 * Deletes the entries of a cache that have not been used for longest, and what killed runs have left, where all are larger
 * than a number of bytes.
 */
export async function prune(folder: string, most = MOST_BYTES): Promise<void> {
  const entries: { readonly path: string; readonly size: number; readonly time: number }[] = [];
  for (const path of await pathsIn(folder, (name) => ENTRY.test(name) || isTemporary(name))) {
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isFile()) entries.push({ path, size: stats.size, time: stats.mtimeMs });
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= most) return;
  for (const { path, size } of entries.sort((a, b) => a.time - b.time)) {
    if (total <= most * LEFT) return;
    await remove(path);
    total -= size;
  }
}

/** Deletes what a run that was stopped has left half-written in a cache. */
export async function removeHalfEntries(folder: string, run: string): Promise<void> {
  for (const path of await pathsIn(folder, (name) => isTemporary(name, run))) await remove(path);
}

/** Paths of a cache's own files; what else lies in its folder belongs to somebody. */
async function pathsIn(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const kind of KINDS) {
    const names = await readdir(join(folder, kind), { recursive: true }).catch(() => []);
    found.push(...names.filter(isWanted).map((name) => join(folder, kind, name)));
  }
  return found;
}

/** Another build may be reading it; Windows then refuses. */
const remove = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);
