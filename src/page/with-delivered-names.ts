import type { Course } from '../course/course.ts';
import type { Film } from '../course/film.ts';

/** A course whose brand and films name their files as `nameOf` says; files in rich texts are named with their trees. */
export const withDeliveredNames = (course: Course, nameOf: (mediaName: string) => string): Course => ({
  ...course,
  brand: course.brand && {
    ...course.brand,
    ...(course.brand.logo ? { logo: nameOf(course.brand.logo) } : {}),
    ...(course.brand.font ? { font: nameOf(course.brand.font) } : {}),
  },
  episodes: course.episodes.map((episode) =>
    episode.film ? { ...episode, film: deliveredFilm(episode.film, nameOf) } : episode,
  ),
});

/** The picture of a provider's film is shown like those in rich texts. */
function deliveredFilm(film: Film, nameOf: (mediaName: string) => string): Film {
  const { source, poster } = film;
  if (source.from !== 'file') return film;
  const captions = source.captions === null ? null : nameOf(source.captions);
  return {
    ...film,
    source: { ...source, file: nameOf(source.file), captions },
    poster: poster === null ? null : nameOf(poster),
  };
}
