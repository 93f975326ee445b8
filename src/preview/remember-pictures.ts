import { stat } from 'node:fs/promises';
import type { PictureResult } from '../source/pictures/picture.ts';
import { type PictureReader, readPicture } from '../source/pictures/read-pictures.ts';

/** Reads a picture again only when its file has changed, or is asked for somewhere else. */
export function rememberPictures(): PictureReader {
  const read = new Map<string, { readonly asked: string; readonly result: Promise<PictureResult> }>();
  return async (source) => {
    const { mtimeMs, size } = await stat(source.file);
    const asked = JSON.stringify([mtimeMs, size, source]);
    const known = read.get(source.name);
    if (known?.asked === asked) return known.result;
    const result = readPicture(source);
    read.set(source.name, { asked, result });
    // A file that is held by another program for a moment can be read the next time.
    result.catch(() => read.delete(source.name));
    return result;
  };
}
