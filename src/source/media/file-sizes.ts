import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestedFile } from './media.ts';
import type { Sources } from '../folder/read-folder.ts';

/**
 * Bytes of all media of a package at most. From 4,294,967,295 bytes on, a ZIP archive needs the extension zip64 (PKWARE
 * APPNOTE 4.4.1.4); the rest is for headers, page and control files.
 */
export const MOST_BYTES = 4_000_000_000;

/**
 * Sizes in bytes of the requested files in the course folder, by their media names. A file that was deleted
 * after the folder was read has none; packing reports it.
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
