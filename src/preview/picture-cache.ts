import { stat } from 'node:fs/promises';
import type { PictureResult } from '../source/pictures/picture.ts';
import type { PictureReader } from '../source/pictures/read-pictures.ts';

/** A reader that reads a picture again only when its file or its use in the course has changed. */
export function cachedPictureReader(readPicture: PictureReader): PictureReader {
  const cache = new Map<string, { readonly inputs: string; readonly result: Promise<PictureResult> }>();
  return async (source) => {
    const stats = await stat(source.file).catch(() => undefined);
    const inputs = JSON.stringify([stats?.mtimeMs, stats?.size, source]);
    const cached = cache.get(source.name);
    if (cached?.inputs === inputs) return cached.result;
    const result = readPicture(source);
    cache.set(source.name, { inputs, result });
    // The file may be locked by another program for a moment: try again next time.
    result.catch(() => cache.delete(source.name));
    return result;
  };
}
