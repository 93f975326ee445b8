import type { Image, Link, Paragraph, RootContent } from 'mdast';
import { extname } from 'node:path/posix';
import { plainText } from '../markdown/plain-text.ts';

const SOUND = ['m4a', 'mp3'];
/** What every browser of the last years plays. */
export const FILMS = ['mp4', 'webm', ...SOUND];

/** A link that stands alone in its paragraph: `[title](film.mp4)`, or a picture of it instead of the title. */
export interface FilmLink {
  readonly paragraph: Paragraph;
  readonly link: Link;
  /** what the author wrote; the address is changed to the name in the package later */
  readonly url: string;
  readonly poster: Image | undefined;
}

export const isFilm = (url: string): boolean => FILMS.includes(typeOf(url));
export const isSound = (url: string): boolean => SOUND.includes(typeOf(url));

const typeOf = (url: string): string =>
  extname(url.replace(/[?#].*$/, ''))
    .slice(1)
    .toLowerCase();

/** Whether a link is meant to be played: a film or a sound of the course, or anything on the web. */
const isPlayable = (url: string): boolean => /^https:/i.test(url) || isFilm(url);

/** Where the transcript of a film begins in its section; behind its end where there is none. */
export function transcriptAt(body: readonly RootContent[], heading: string): number {
  const at = body.findIndex(
    (node) => node.type === 'heading' && plainText([node]).toLowerCase() === heading.toLowerCase(),
  );
  return at < 0 ? body.length : at;
}

/** The links in a section, before its transcript, that stand alone and are meant to be played. */
export const filmLinks = (body: readonly RootContent[], heading: string): FilmLink[] =>
  body.slice(0, transcriptAt(body, heading)).flatMap((node) => {
    if (node.type !== 'paragraph' || node.children.length !== 1) return [];
    const [link] = node.children;
    if (link?.type !== 'link' || !isPlayable(link.url)) return [];
    const [inside] = link.children;
    const poster = link.children.length === 1 && inside?.type === 'image' ? inside : undefined;
    return [{ paragraph: node, link, url: link.url, poster }];
  });
