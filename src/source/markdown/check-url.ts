import { posix } from 'node:path';
import type { Image, Link } from 'mdast';
import type { ParamsOf, ProblemName } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/place.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { typeOf } from '../../files/file-type.ts';
import { mendedAddress } from './mended-address.ts';
import { DOCUMENTS, FILMS, isFilm, isUnplayable, PICTURES } from '../media/media-types.ts';
import type { Media } from '../media/media.ts';

/** The place of an address, and the callback for problems with it. */
export interface UrlContext {
  readonly place: Place;
  readonly report: <N extends ProblemName>(problem: N, params: ParamsOf<N>) => void;
}

/** A quotation mark at the beginning or the end; straight ones come from `<"https://…">`. */
const QUOTES = /^["'“”„«‚‘]|["'“”»’‘]$/;

/** Signs that nobody sees, or that look like an ordinary blank or hyphen. */
const ODD = /[\u00A0\u00AD\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/;

/**
 * Checks the address of a link or picture, and reports problems.
 *
 * @param documents the extensions of files that a link may lead to
 * @returns the address, of a file its media name; a bad one unchanged
 */
export function checkUrl(
  { type, url }: Pick<Link | Image, 'type' | 'url'>,
  media: Media,
  context: UrlContext,
  documents: readonly string[] = DOCUMENTS,
): string {
  const { report } = context;
  const reason = QUOTES.test(url)
    ? 'quotes'
    : ODD.test(url) && !media.has(media.resolve(url) ?? '')
      ? 'sign'
      : undefined;
  if (reason) {
    const words = type === 'image' ? '![…]' : '[…]';
    report('brokenLink', { reason, mended: `${words}(${mendedAddress(url)})` });
    return url;
  }
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
  return checkFile(url, type === 'image' ? PICTURES : documents, media, context);
}

/**
 * Checks the address of a file in the course folder, and reports problems.
 *
 * @param allowed extensions
 * @returns the media name; a bad address unchanged
 */
export function checkFile(
  url: string,
  allowed: readonly string[],
  media: Media,
  context: UrlContext,
): string {
  const { report, place } = context;
  const path = media.resolve(url);
  if (/^www\./i.test(url)) report('linkWithoutScheme', { url });
  else if (path === '.') report('unsafeLink', { url });
  else if (path === undefined) report('outsideFolder', { path: url });
  else if (!media.has(path)) {
    report('missingFile', { path, nearest: likelyFile(path, media.files, allowed) });
  } else if (!allowed.includes(typeOf(path))) {
    if (isFilm(path)) report('filmElsewhere', { path });
    else report('unsupportedFile', { path, allowed: isUnplayable(path) ? FILMS : allowed });
  } else {
    const twin = media.files.find((other) => other !== path && other.toLowerCase() === path.toLowerCase());
    if (twin !== undefined) report('twinFiles', { path, twin });
    return media.use(path, place);
  }
  return url;
}

/**
 * The file that a wrong path likely means: one of the same name in another folder, or one of a similar path.
 */
function likelyFile(path: string, known: readonly string[], allowed: readonly string[]): string | undefined {
  const name = posix.basename(path).toLowerCase();
  const elsewhere = known.find((file) => posix.basename(file).toLowerCase() === name);
  const fitting = known.filter((file) => allowed.includes(typeOf(file)));
  return elsewhere ?? nearest(path, fitting);
}
