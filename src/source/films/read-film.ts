import type { RootContent } from 'mdast';
import type { Film, FilmSource } from '../../course/film.ts';
import type { Reading } from '../../questions/kind.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Media } from '../media/media.ts';
import { isSound } from '../media/media-types.ts';
import { type FilmLink, transcriptAt } from './find-film.ts';
import { remoteFilm } from './providers.ts';

/** A section with a film, and the nodes around the film before its transcript. */
export interface FilmSection {
  readonly intro: readonly RootContent[];
  /** undefined if it is in error */
  readonly film: Film | undefined;
}

/** What reading a film needs from its episode. */
export interface FilmContext {
  readonly media: Media;
  /** the heading above its transcript */
  readonly transcript: string;
}

/** Reads a section with at least one of `links`. Captions are the .vtt file of the same name in the same folder. */
export function readFilm(
  body: readonly RootContent[],
  links: readonly FilmLink[],
  { media, transcript }: FilmContext,
  { place, rich, report }: Pick<Reading, 'place' | 'rich' | 'report'>,
): FilmSection {
  const [first, second] = links;
  const { paragraph, link, url, poster } = first!;
  const at = place(link);
  const heading = transcriptAt(body);
  const transcriptNodes = body.slice(heading + 1);
  const intro = body.slice(0, heading).filter((node) => node !== paragraph);
  if (second) report('secondFilm', place(second.link), {});
  if (transcriptNodes.length === 0) report('filmWithoutTranscript', at, { heading: transcript });
  const title = poster ? (poster.alt ?? '') : plainText(link.children);
  if (/^\s*(?:$|https?:|www\.)/i.test(title)) report('filmWithoutTitle', at, {});
  const source = /^https:/i.test(url) ? remoteFilm(url) : fileFilm(link.url, media);
  if (source?.from === 'file' && !source.sound && source.captions === null) {
    const path = media.used.get(link.url) ?? link.url;
    report('filmWithoutCaptions', at, { path, captions: captionsOf(path) });
  }
  if (!source) report('unknownFilmHost', at, { url });
  const film = source && { title, source, poster: poster?.url ?? null, transcript: rich(transcriptNodes) };
  return { intro, film };

  function fileFilm(name: string, files: Media): FilmSource {
    const wanted = captionsOf(files.used.get(name) ?? name).toLowerCase();
    const beside = isSound(url) ? undefined : files.files.find((file) => file.toLowerCase() === wanted);
    const captions = beside === undefined ? null : files.use(beside, at);
    return { from: 'file', file: name, sound: isSound(url), captions };
  }
}

const captionsOf = (path: string): string => path.replace(/\.[^.]*$/, '.vtt');
