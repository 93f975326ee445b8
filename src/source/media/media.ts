import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { transliterate } from '../../course/transliterate.ts';
import type { Place } from '../../diagnostics/place.ts';

/** The files of a course folder, and which of them a text shows or links. */
export interface Media {
  /** all files of the folder, as relative paths with forward slashes */
  readonly files: readonly string[];
  has(path: string): boolean;
  /** the path in the course folder that a link means; undefined if it lies outside */
  resolve(url: string): string | undefined;
  /** marks a file as used at a place, and returns its media name */
  use(path: string, place: Place): string;
  /** media name → path in the course folder */
  readonly used: ReadonlyMap<string, string>;
  /** media name → the first place that uses the file */
  readonly places: ReadonlyMap<string, Place>;
}

/** Used files by their media names, as in `Media`. */
export interface UsedMedia {
  readonly intro: Media['used'];
  /** by episode id */
  readonly episodes: ReadonlyMap<string, Media['used']>;
}

/** A file that the course shows or links. */
export interface RequestedFile {
  /** path in the course folder */
  readonly path: string;
  readonly place: Place;
}

export function mediaOf(files: readonly string[]): Media {
  const fileSet = new Set(files);
  const used = new Map<string, string>();
  const places = new Map<string, Place>();
  return {
    files,
    used,
    places,
    has: (path) => fileSet.has(path),
    resolve: (url) => resolveInside(url),
    use: (path, place) => {
      const name = mediaName(path);
      if (!used.has(name)) places.set(name, place);
      used.set(name, path);
      return name;
    },
  };
}

/** Requested files by their media names; of several places, the first counts. */
export const requestedFiles = (all: readonly Media[]): Map<string, RequestedFile> =>
  new Map(
    all
      .toReversed()
      .flatMap(({ used, places }) =>
        [...used].map(([name, path]) => [name, { path, place: places.get(name)! }] as const),
      ),
  );

function resolveInside(url: string): string | undefined {
  const path = posix.normalize(decode(url).replaceAll('\\', '/').normalize('NFC'));
  return path.startsWith('../') || path === '..' || posix.isAbsolute(path) ? undefined : path;
}

const decode = (url: string): string => {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return url;
  }
};

/**
 * Windows takes no path of more than 260 characters (learn.microsoft.com, "Maximum Path Length Limitation").
 */
const MAX_LENGTH = 60;

/** Names that Windows keeps for devices, with any extension (learn.microsoft.com, "Naming Files, Paths"). */
const RESERVED = /(?<=^|\/)(?:con|prn|aux|nul|(?:com|lpt)\d)(?=[./]|$)/g;

/**
 * The media name of a file: lower-case ASCII under `media/`, since zip readers and LMS hosts disagree about
 * other names. A changed name ends in a part of the hash of the old one, so that names stay distinct.
 */
function mediaName(path: string): string {
  const plain = transliterate(path)
    .normalize('NFD')
    .replace(/[^a-z0-9._/-]+/g, '-')
    .replace(RESERVED, 'file-$&');
  const inside = plain.startsWith('media/') ? plain : `media/${plain}`;
  if (inside === path && inside.length <= MAX_LENGTH) return inside;
  const { dir, name, ext } = posix.parse(inside);
  const suffix = createHash('sha256').update(path).digest('hex').slice(0, 6);
  const short =
    `${dir}/${name}`.length <= MAX_LENGTH ? `${dir}/${name}` : `media/${name.slice(0, MAX_LENGTH)}`;
  return `${short}-${suffix}${ext}`;
}
