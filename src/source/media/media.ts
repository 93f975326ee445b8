import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { spelled } from '../../course/spelled.ts';
import type { Place } from '../../diagnostics/place.ts';

/** The files of a course folder that episodes may show or link, and which of them they do. */
export interface Media {
  /** all files of the folder, relative, with forward slashes */
  readonly known: readonly string[];
  has(path: string): boolean;
  /** a link as a path in the course folder; undefined where it leads out of it */
  resolve(url: string): string | undefined;
  /** marks a file as needed at a place and answers its name in the package */
  use(path: string, place: Place): string;
  /** package name → path in the course folder */
  readonly used: ReadonlyMap<string, string>;
  /** package name → where it is first asked for */
  readonly places: ReadonlyMap<string, Place>;
}

/** Files of the course folder by their name in the package, as `Media` gives them. */
export interface UsedMedia {
  readonly intro: Media['used'];
  /** by episode id */
  readonly episodes: ReadonlyMap<string, Media['used']>;
}

/** A file that is asked for. */
export interface RequestedFile {
  /** in the course folder */
  readonly path: string;
  readonly place: Place;
}

export function mediaOf(known: readonly string[]): Media {
  const files = new Set(known);
  const used = new Map<string, string>();
  const places = new Map<string, Place>();
  return {
    known,
    used,
    places,
    has: (path) => files.has(path),
    resolve: (url) => resolveInside(url),
    use: (path, place) => {
      const name = packageName(path);
      if (!used.has(name)) places.set(name, place);
      used.set(name, path);
      return name;
    },
  };
}

/** Requested files by their names in the package; of several places, the first counts. */
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

/** Windows takes no path of more than 260 characters (learn.microsoft.com, "Maximum Path Length Limitation"). */
const MAX_LENGTH = 60;

/**
 * Lower-case ASCII under `media/`: zip readers and LMS hosts disagree on everything else. A name that had to
 * be changed bears a mark of the old one, so that no two files meet.
 */
function packageName(path: string): string {
  const plain = spelled(path)
    .normalize('NFD')
    .replace(/[^a-z0-9._/-]+/g, '-');
  const inside = plain.startsWith('media/') ? plain : `media/${plain}`;
  if (inside === path && inside.length <= MAX_LENGTH) return inside;
  const { dir, name, ext } = posix.parse(inside);
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 6);
  const short =
    `${dir}/${name}`.length <= MAX_LENGTH ? `${dir}/${name}` : `media/${name.slice(0, MAX_LENGTH)}`;
  return `${short}-${mark}${ext}`;
}
