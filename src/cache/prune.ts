import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that all entries may take up. */
export const MOST_BYTES = 1_000_000_000;

/** The share that is left where there were too many, so that not every build deletes some. */
const LEFT = 0.8;

/** Deletes the entries of a cache that have not been used for longest, where all are larger than a number of bytes. */
export async function prune(folder: string, most = MOST_BYTES): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const entries: { readonly path: string; readonly size: number; readonly time: number }[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isFile()) entries.push({ path, size: stats.size, time: stats.mtimeMs });
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= most) return;
  for (const { path, size } of entries.sort((a, b) => a.time - b.time)) {
    if (total <= most * LEFT) return;
    // Another build may be reading it; Windows then refuses.
    await rm(path, { force: true }).catch(() => undefined);
    total -= size;
  }
}
