import type { Image, Link, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { LANGUAGES, textsFor } from '../../i18n/languages.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isFilm } from '../media/media-types.ts';
import { remoteFilm } from './providers.ts';

/** A link that stands alone in its paragraph: `[title](film.mp4)`, or with a picture instead of the title. */
export interface FilmLink {
  readonly paragraph: Paragraph;
  readonly link: Link;
  /** the address as the author wrote it; `checkMarkdown` changes the one of `link` */
  readonly url: string;
  readonly poster: Image | undefined;
}

/** Whether a link can be a film: a film or sound file of the course, or any https address. */
const isPlayable = (url: string): boolean => /^https:/i.test(url) || isFilm(url);

/** Headings above transcripts in all languages, in lower case. */
const TRANSCRIPT = new Set(LANGUAGES.map((language) => textsFor(language).film.transcript.toLowerCase()));

/** Index of the heading above the transcript; the number of nodes if there is none. */
export function transcriptAt(body: readonly RootContent[]): number {
  const at = body.findIndex(
    (node) => node.type === 'heading' && TRANSCRIPT.has(plainText([node]).toLowerCase()),
  );
  return at < 0 ? body.length : at;
}

/** Links before the transcript of a section that stand alone in their paragraph and can be films. */
export const filmLinks = (body: readonly RootContent[]): FilmLink[] =>
  body.slice(0, transcriptAt(body)).flatMap((node) => {
    if (node.type !== 'paragraph' || node.children.length !== 1) return [];
    const [link] = node.children;
    if (link?.type !== 'link' || !isPlayable(link.url)) return [];
    const [inside] = link.children;
    const poster = link.children.length === 1 && inside?.type === 'image' ? inside : undefined;
    return [{ paragraph: node, link, url: link.url, poster }];
  });

/** All links of a section to films of providers. */
export function remoteFilmLinks(body: readonly RootContent[]): Link[] {
  const found: Link[] = [];
  for (const node of body) visit(node, 'link', (link) => void (remoteFilm(link.url) && found.push(link)));
  return found;
}
