import type { Course } from '../../course/course.ts';
import { PROVIDERS } from '../../source/films/providers.ts';

/** The hosts of the film providers of a course, for frames. */
export const filmHosts = ({ episodes }: Course): string[] => [
  ...new Set(
    episodes.flatMap(({ film }) =>
      film && film.source.from !== 'file' ? [PROVIDERS[film.source.from].host] : [],
    ),
  ),
];
