import type { Course } from '../../course/course.ts';
import { PROVIDERS } from '../../source/films/providers.ts';

/** The hosts from which a course may play films once a learner asks for it. */
export const filmHosts = ({ episodes }: Course): string[] => [
  ...new Set(
    episodes.flatMap(({ film }) =>
      film && film.source.from !== 'file' ? [PROVIDERS[film.source.from].host] : [],
    ),
  ),
];
