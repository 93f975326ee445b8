import { join } from 'node:path';
import type { Sources } from '../folder/read-folder.ts';
import type { FileHasher } from './hash-file.ts';
import { MOST_BYTES } from './file-sizes.ts';
import type { RequestedFile } from './media.ts';

/**
 * Hashes of the requested files in the course folder, by their media names. A file that cannot be read any more has
 * none; packing reports it. Nor has one that no package can hold.
 */
export async function fileHashes(
  requested: ReadonlyMap<string, RequestedFile>,
  { path: folder, files }: Sources,
  sizes: ReadonlyMap<string, number>,
  hashFile: FileHasher,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const [name, { path }] of requested) {
    if ((sizes.get(name) ?? 0) > MOST_BYTES) continue;
    const hash = await hashFile(join(folder, files.get(path)!)).catch(() => undefined);
    if (hash) hashes.set(name, hash);
  }
  return hashes;
}
