import type { Course } from './course.ts';

/** Which episode of its course a package holds. */
export interface Part {
  /** counts from 1 */
  readonly number: number;
  readonly total: number;
  /** id of the episode */
  readonly episode: string;
}

/** What goes into one package: a course with all its episodes, or with one of them. */
export interface Unit {
  readonly course: Course;
  /** null for a whole course */
  readonly part: Part | null;
}

/** The packages of a course, in the order of its episodes. A part without a comment field takes no comments. */
export function unitsOf(course: Course): Unit[] {
  if (course.packaging === 'course') return [{ course, part: null }];
  const total = course.episodes.length;
  return course.episodes.map((episode, index) => ({
    course: { ...course, episodes: [episode], comments: episode.sections.comment ? course.comments : 'off' },
    part: { number: index + 1, total, episode: episode.id },
  }));
}
