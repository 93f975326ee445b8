import { readFile } from 'node:fs/promises';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { FileError, reading } from '../../files/file-error.ts';
import { nameWithHash } from '../../files/name-with-hash.ts';
import { typeOf } from '../../files/file-type.ts';
import { cleanSvg } from './clean-svg.ts';
import type { PictureResult } from './picture.ts';
import { MAX_MEGAPIXELS, recode } from './recode.ts';

/** A picture that a course shows or links. */
export interface PictureSource {
  /** media name */
  readonly name: string;
  /** path in the course folder */
  readonly path: string;
  /** absolute path */
  readonly file: string;
  /** the first place that shows or links it */
  readonly place: Place;
}

/** Prepares a picture for packages. */
export type PictureReader = (source: PictureSource) => Promise<PictureResult>;

/** Reads, checks and recodes a picture. Findings stand at the first place that uses it. */
export async function readPicture(source: PictureSource): Promise<PictureResult> {
  const { path, file, place } = source;
  try {
    return await prepare(source, await reading(file, readFile(file)));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return failed(finding('unreadable', place, { path, reason: error.reason }));
  }
}

async function prepare({ name, path, place }: PictureSource, bytes: Buffer): Promise<PictureResult> {
  if (typeOf(name) === 'svg') return readDrawing(name, path, place, bytes);
  const made = await recode(name, bytes);
  if (made === 'broken') return failed(finding('brokenPicture', place, { path }));
  if ('megapixels' in made) {
    const { megapixels } = made;
    return failed(finding('hugePicture', place, { path, megapixels, most: MAX_MEGAPIXELS }));
  }
  const { picture, moves } = made;
  return { picture, findings: moves ? [finding('movingPicture', place, { path })] : [] };
}

async function readDrawing(name: string, path: string, place: Place, bytes: Buffer): Promise<PictureResult> {
  const clean = await cleanSvg(bytes.toString('utf8')).catch(() => undefined);
  if (!clean) return failed(finding('brokenPicture', place, { path }));
  if ('what' in clean) return failed(finding('unsafeSvg', place, { path, ...clean }));
  const { text, width, height } = clean;
  const drawn = Buffer.from(text);
  const file = { name: nameWithHash(name, drawn), bytes: drawn };
  return { picture: { width, height, file, choices: [] }, findings: [] };
}

const failed = (found: PictureResult['findings'][number]): PictureResult => ({
  picture: undefined,
  findings: [found],
});
