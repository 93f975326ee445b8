import { type BuiltCourse, smallCourse } from '../support/course.ts';
import type { Names } from '../support/dialects.ts';
import { lettersFor } from '../support/episodes.ts';

const EPISODES = 3;

/** The kinds of course whose records differ, by lines of course.yaml. */
export const COURSES = {
  'without a grade': '',
  'that tells the LMS its completion only': 'tracking: { level: completion }',
  'with a pass mark': 'pass: { score: 80, attempts: 2 }',
  'with a sentence to confirm': 'attestation: I have done everything myself.',
} as const;

export type CourseName = keyof typeof COURSES;

export const courseOf = (name: CourseName, { target }: Names): Promise<BuiltCourse> =>
  smallCourse({ target, settings: COURSES[name], episodes: EPISODES });

/** The letter of the recommended option, by the id of an episode. */
export const bestLetters = (player: BuiltCourse['player']): ReadonlyMap<string, string> => {
  const best = lettersFor('x', EPISODES);
  return new Map(player.episodes.map(({ id }, index) => [id, best[index]!]));
};
