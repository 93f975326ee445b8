import { posix } from 'node:path';
import type { Image, Link } from 'mdast';
import type { ParamsOf, ProblemName } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/place.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { typeOf } from '../../files/file-type.ts';
import { DOCUMENTS, FILMS, isFilm, isUnplayable, PICTURES } from '../media/media-types.ts';
import type { Media } from '../media/media.ts';

/** Where an address stands, and who is told of what is wrong with it. */
export interface Spot {
  readonly place: Place;
  readonly report: <N extends ProblemName>(problem: N, params: ParamsOf<N>) => void;
}

/**
 * A link or picture: allowed as it is, a file of the course, or a problem. Answers the address in the package.
 * `documents` are the types of file that a link may lead to.
 */
export function checkUrl(
  { type, url }: Pick<Link | Image, 'type' | 'url'>,
  media: Media,
  spot: Spot,
  documents: readonly string[] = DOCUMENTS,
): string {
  const { report } = spot;
  // Browsers drop white space and control characters inside a scheme (WHATWG URL, 4.4).
  const compact = Array.from(url)
    .filter((character) => character > ' ')
    .join('');
  if (/^[a-z]:[\\/]/i.test(compact)) {
    report('outsideFolder', { path: url });
    return url;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase();
  if (scheme !== undefined || compact.startsWith('//')) {
    if (type === 'image') report('remoteImage', { url });
    else if (scheme === 'http') report('insecureLink', { url });
    else if (!['https', 'mailto', 'tel'].includes(scheme ?? '')) report('unsafeLink', { url });
    return scheme === undefined ? url : scheme + compact.slice(scheme.length);
  }
  return checkFile(url, type === 'image' ? PICTURES : documents, media, spot);
}

/** A file of the course folder, or a problem. Answers its name in the package. */
export function checkFile(url: string, allowed: readonly string[], media: Media, spot: Spot): string {
  const { report, place } = spot;
  const path = media.resolve(url);
  if (/^www\./i.test(url)) report('linkWithoutScheme', { url });
  else if (path === '.') report('unsafeLink', { url });
  else if (path === undefined) report('outsideFolder', { path: url });
  else if (!media.has(path)) {
    report('missingFile', { path, nearest: meant(path, media.known, allowed) });
  } else if (!allowed.includes(typeOf(path))) {
    if (isFilm(path)) report('filmElsewhere', { path });
    else report('unsupportedFile', { path, allowed: isUnplayable(path) ? FILMS : allowed });
  } else {
    const twin = media.known.find((other) => other !== path && other.toLowerCase() === path.toLowerCase());
    if (twin !== undefined) report('twinFiles', { path, twin });
    return media.use(path, place);
  }
  return url;
}

/** A file of the same name in another folder, or one that is called much alike and could stand here. */
function meant(path: string, known: readonly string[], allowed: readonly string[]): string | undefined {
  const name = posix.basename(path).toLowerCase();
  const elsewhere = known.find((file) => posix.basename(file).toLowerCase() === name);
  const fitting = known.filter((file) => allowed.includes(typeOf(file)));
  return elsewhere ?? nearest(path, fitting);
}
