import { isDone } from './answered.ts';
import type { PlayerCourse } from '../player-course.ts';
import type { Progress } from './progress.ts';

/**
 * The episode at which a returning learner continues: the one they were at, or, if that is answered, the next open
 * one; undefined where none is open.
 */
export function resumePosition(
  progress: Progress,
  episodes: PlayerCourse['episodes'],
): PlayerCourse['episodes'][number] | undefined {
  const at = episodes.findIndex(({ questions }) => questions.some(({ key }) => key === progress.place));
  const inTurn = [...episodes.slice(Math.max(0, at)), ...episodes];
  return inTurn.find((episode) => !isDone(episode, progress));
}
