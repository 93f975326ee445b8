import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Cache, kept } from '../../cache/cache.ts';
import type { ProblemName } from '../../diagnostics/catalogue/index.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { FileError, reading } from '../../files/file-error.ts';
import { nameWithHash } from '../../files/name-with-hash.ts';
import { typeOf } from '../../files/file-type.ts';
import { cleanSvg } from './clean-svg.ts';
import type { Picture, PictureResult } from './picture.ts';
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

/** A picture, or what is wrong with it; without the places where a course uses it. */
interface Prepared {
  readonly picture?: Picture;
  readonly problem?: ProblemName;
  /** of the problem, beside the path */
  readonly params?: object;
}

/**
 * A reader that checks and recodes pictures; those that it has prepared before come from a cache. Findings stand at the
 * first place that uses a picture.
 */
export function pictureReader(cache: Cache | undefined): PictureReader {
  return async ({ name, path, place, file }) => {
    const problemAt = (problem: ProblemName, params: object): Finding =>
      finding(problem, place, { path, ...params });
    try {
      const bytes = await reading(file, readFile(file));
      const inputs = [name, createHash('sha256').update(bytes).digest('hex')];
      const { picture, problem, params } = await kept(cache, 'picture', inputs, () => prepare(name, bytes));
      return { picture, findings: problem ? [problemAt(problem, params ?? {})] : [] };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { picture: undefined, findings: [problemAt('unreadable', { reason: error.reason })] };
    }
  };
}

async function prepare(name: string, bytes: Buffer): Promise<Prepared> {
  if (typeOf(name) === 'svg') return prepareDrawing(name, bytes);
  const made = await recode(name, bytes);
  if (made === 'broken') return { problem: 'brokenPicture' };
  if ('megapixels' in made) {
    return { problem: 'hugePicture', params: { megapixels: made.megapixels, most: MAX_MEGAPIXELS } };
  }
  return { picture: made.picture, ...(made.moves ? { problem: 'movingPicture' } : {}) };
}

async function prepareDrawing(name: string, bytes: Buffer): Promise<Prepared> {
  const clean = await cleanSvg(bytes.toString('utf8')).catch(() => undefined);
  if (!clean) return { problem: 'brokenPicture' };
  if ('what' in clean) return { problem: 'unsafeSvg', params: clean };
  const { text, width, height } = clean;
  const drawn = Buffer.from(text);
  const file = { name: nameWithHash(name, drawn), bytes: drawn };
  return { picture: { width, height, file, choices: [] } };
}
