import type { PlayerCourse } from './player-course.ts';
import type { Progress } from './progress.ts';

/**
 * The episode at which a returning learner continues: the one they were at, or, if that is answered, the next open
 * one; undefined where none is open.
 */
export function landing(
  { place, answers }: Progress,
  episodes: PlayerCourse['episodes'],
): PlayerCourse['episodes'][number] | undefined {
  const at = episodes.findIndex(({ questions }) => questions.some(({ key }) => key === place));
  const inTurn = [...episodes.slice(Math.max(0, at)), ...episodes];
  return inTurn.find(({ questions }) => questions.some(({ id }) => !answers[id]));
}
