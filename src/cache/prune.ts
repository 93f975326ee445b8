import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../files/temporary-path.ts';
import { KINDS } from './cache.ts';

/** Bytes that all entries may take up. */
export const MOST_BYTES = 1_000_000_000;

/** The share that is left where there were too many, so that not every build deletes some. */
const LEFT = 0.8;

/** Entries lie in folders named by the first two digits of their hashes. */
const SHARD = /^[0-9a-f]{2}$/;
const ENTRY = /^[0-9a-f]{62}$/;

/**
 * Deletes the entries of a cache that have not been used for longest, and what killed runs have left, where all are larger
 * than a number of bytes.
 */
export function prune(folder: string, most = MOST_BYTES): void {
  // Calls that wait take a third of the processor time of as many promises, and nothing else is left to do meanwhile.
  const entries = pathsIn(folder, (name) => ENTRY.test(name) || isTemporary(name)).flatMap((path) => {
    const stats = attempt(() => statSync(path));
    return stats?.isFile() ? [{ path, size: stats.size, time: stats.mtimeMs }] : [];
  });
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= most) return;
  for (const { path, size } of entries.sort((a, b) => a.time - b.time)) {
    if (total <= most * LEFT) return;
    remove(path);
    total -= size;
  }
}

/** Deletes what a run that was stopped has left half-written in a cache. */
export function removeHalfEntries(folder: string, run: string): void {
  pathsIn(folder, (name) => isTemporary(name, run)).forEach(remove);
}

/** Paths of a cache's own files; what else lies in its folder belongs to somebody. */
const pathsIn = (folder: string, isWanted: (name: string) => boolean): string[] =>
  KINDS.map((kind) => join(folder, kind)).flatMap((entries) =>
    namesIn(entries)
      .filter((name) => SHARD.test(name))
      .map((name) => join(entries, name))
      .flatMap((shard) =>
        namesIn(shard)
          .filter(isWanted)
          .map((name) => join(shard, name)),
      ),
  );

const namesIn = (folder: string): string[] => attempt(() => readdirSync(folder)) ?? [];

const remove = (path: string): void => attempt(() => rmSync(path, { force: true }));

/** The result of a call; undefined where it fails, as another build may have deleted a file, or may be reading it. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
