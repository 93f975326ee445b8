import type { FilmSource } from '../../course/film.ts';

export type Provider = Exclude<FilmSource['from'], 'file'>;

type Remote = Extract<FilmSource, { from: Provider }>;

/** Name, player host and privacy policy of each provider. */
export const PROVIDERS: Readonly<
  Record<Provider, { readonly name: string; readonly host: string; readonly privacy: string }>
> = {
  youtube: {
    name: 'YouTube (Google)',
    // This host sets no cookie before a film plays (support.google.com/youtube/answer/171780).
    host: 'https://www.youtube-nocookie.com',
    privacy: 'https://policies.google.com/privacy',
  },
  vimeo: { name: 'Vimeo', host: 'https://player.vimeo.com', privacy: 'https://vimeo.com/privacy' },
};

const YOUTUBE = /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;

/** The film of a provider at an address; undefined for other addresses. */
export function remoteFilm(address: string): Remote | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return undefined;
  const path = url.pathname.split('/').filter(Boolean);
  const start = startIn(url);
  if (url.hostname === 'youtu.be') return youtube(path[0], start);
  if (YOUTUBE.test(url.hostname)) {
    const inPath = /^(?:embed|shorts|live)$/.test(path[0] ?? '') ? path[1] : undefined;
    return youtube(url.searchParams.get('v') ?? inPath, start);
  }
  if (!VIMEO.test(url.hostname)) return undefined;
  const behind = path.findIndex((part, index) => /^videos?$/.test(part) && isNumber(path[index + 1]));
  const at = path[0] === 'event' ? -1 : behind >= 0 ? behind + 1 : path.findIndex(isNumber);
  const key = url.searchParams.get('h') ?? path[at + 1] ?? null;
  return at < 0
    ? undefined
    : { from: 'vimeo', id: path[at]!, start, key: /^[\da-f]+$/.test(key ?? '') ? key : null };
}

const isNumber = (part: string | undefined): boolean => /^\d+$/.test(part ?? '');

const youtube = (id: string | undefined, start: number | null): Remote | undefined =>
  /^[\w-]{11}$/.test(id ?? '') ? { from: 'youtube', id: id!, start } : undefined;

/** The start in seconds that an address gives: `?t=90`, `&t=1m30s`, `?start=90`, and `#t=90s` of Vimeo. */
function startIn({ searchParams, hash }: URL): number | null {
  const written = searchParams.get('t') ?? searchParams.get('start') ?? /^#t=(.*)$/.exec(hash)?.[1] ?? '';
  const [, hours, minutes, seconds] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(written) ?? [];
  const start = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return start > 0 ? start : null;
}

/** The address of the player, which starts the film at once, since the learner has clicked on it. */
export function playerAddress(source: Remote): string {
  const { host } = PROVIDERS[source.from];
  const { start } = source;
  if (source.from === 'youtube') {
    return `${host}/embed/${source.id}?autoplay=1&rel=0${start === null ? '' : `&start=${start}`}`;
  }
  const key = source.key === null ? '' : `&h=${source.key}`;
  // `dnt` keeps Vimeo from tracking the session (developer.vimeo.com/player/sdk/embed).
  return `${host}/video/${source.id}?autoplay=1&dnt=1${key}${start === null ? '' : `#t=${start}s`}`;
}
