import { readFile } from 'node:fs/promises';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { typeOf } from '../../files/file-type.ts';
import { cleanSvg } from './clean-svg.ts';
import type { PictureResult } from './picture.ts';
import { MAX_MEGAPIXELS, recode } from './recode.ts';

/** A picture that a course shows or links. */
export interface PictureSource {
  /** in the package */
  readonly name: string;
  /** in the course folder, as its author calls it */
  readonly path: string;
  /** on this machine */
  readonly file: string;
  /** where it is first asked for */
  readonly place: Place;
}

/** Makes a picture ready for packages. */
export type PictureReader = (source: PictureSource) => Promise<PictureResult>;

/** Reads a picture; what is wrong with it is told where it is first asked for. */
export async function readPicture({ name, path, file, place }: PictureSource): Promise<PictureResult> {
  const bytes = await readFile(file);
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
  const file = { name, bytes: Buffer.from(text) };
  return { picture: { width, height, file, choices: [] }, findings: [] };
}

const failed = (found: PictureResult['findings'][number]): PictureResult => ({
  picture: undefined,
  findings: [found],
});
