import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestedFile } from './media.ts';
import type { Sources } from '../folder/read-folder.ts';

/**
 * Bytes of the files that a course asks for, as they lie in its folder, by their names in the package. One that has gone
 * since the folder was read has none; packing tells of that.
 */
export async function fileSizes(
  requested: ReadonlyMap<string, RequestedFile>,
  { path: folder, files }: Sources,
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const [name, { path }] of requested) {
    const stats = await stat(join(folder, files.get(path)!)).catch(() => undefined);
    if (stats) sizes.set(name, stats.size);
  }
  return sizes;
}
