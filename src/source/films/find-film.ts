import type { Image, Link, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { LANGUAGES, textsFor } from '../../i18n/languages.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isFilm } from '../media/media-types.ts';
import { remoteFilm } from './providers.ts';

/** A link that stands alone in its paragraph: `[title](film.mp4)`, or a picture of it instead of the title. */
export interface FilmLink {
  readonly paragraph: Paragraph;
  readonly link: Link;
  /** what the author wrote; the address is changed to the name in the package later */
  readonly url: string;
  readonly poster: Image | undefined;
}

/** Whether a link is meant to be played: a film or a sound of the course, or anything on the web. */
const isPlayable = (url: string): boolean => /^https:/i.test(url) || isFilm(url);

/** The heading above a transcript; an author may know the word in another language. */
const TRANSCRIPT = new Set(LANGUAGES.map((language) => textsFor(language).film.transcript.toLowerCase()));

/** Where the transcript of a film begins in its section; behind its end where there is none. */
export function transcriptAt(body: readonly RootContent[]): number {
  const at = body.findIndex(
    (node) => node.type === 'heading' && TRANSCRIPT.has(plainText([node]).toLowerCase()),
  );
  return at < 0 ? body.length : at;
}

/** The links in a section, before its transcript, that stand alone and are meant to be played. */
export const filmLinks = (body: readonly RootContent[]): FilmLink[] =>
  body.slice(0, transcriptAt(body)).flatMap((node) => {
    if (node.type !== 'paragraph' || node.children.length !== 1) return [];
    const [link] = node.children;
    if (link?.type !== 'link' || !isPlayable(link.url)) return [];
    const [inside] = link.children;
    const poster = link.children.length === 1 && inside?.type === 'image' ? inside : undefined;
    return [{ paragraph: node, link, url: link.url, poster }];
  });

/** The links in a section that lead to a film of a provider, wherever they stand. */
export function remoteFilmLinks(body: readonly RootContent[]): Link[] {
  const found: Link[] = [];
  for (const node of body) visit(node, 'link', (link) => void (remoteFilm(link.url) && found.push(link)));
  return found;
}
