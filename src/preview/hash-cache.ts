import { stat } from 'node:fs/promises';
import { type FileHasher, hashFile } from '../source/media/hash-file.ts';

/** A hasher that reads a file again only when it has changed. */
export function cachedFileHasher(): FileHasher {
  const cache = new Map<string, { readonly stamp: string; readonly hash: string }>();
  return async (path) => {
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs}/${size}`;
    const cached = cache.get(path);
    if (cached?.stamp === stamp) return cached.hash;
    const hash = await hashFile(path);
    cache.set(path, { stamp, hash });
    return hash;
  };
}
