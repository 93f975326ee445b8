import type { Reading } from '../../questions/kind.ts';
import type { SectionSource } from '../markdown/split-sections.ts';
import { filmLinks, remoteFilmLinks, type FilmLink } from './find-film.ts';
import { readFilm, type FilmContext, type FilmSection } from './read-film.ts';

/** The section of an episode for a film, and the links in it that can be the film. */
export interface Video {
  readonly section: SectionSource;
  readonly films: readonly FilmLink[];
}

export const videoIn = (section: SectionSource | undefined): Video | undefined =>
  section && { section, films: filmLinks(section.body) };

/** Reads the film of a section; undefined if the section shows none. */
export function readVideo(
  { section: { body }, films }: Video,
  context: FilmContext,
  reading: Pick<Reading, 'place' | 'rich' | 'report'>,
): FilmSection | undefined {
  if (films.length > 0) return readFilm(body, films, context, reading);
  for (const link of remoteFilmLinks(body)) {
    reading.report('filmElsewhere', reading.place(link), { path: link.url });
  }
  return undefined;
}
