import { isDone } from '../course/progress/answered.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Progress } from '../course/progress/progress.ts';
import type { EpisodeState } from './views/overview.ts';

/** Which episodes are answered, and which may be opened: up to the first unanswered one, or all (`allReachable`). */
export function episodeStates(
  { episodes }: PlayerCourse,
  progress: Progress,
  allReachable: boolean,
): EpisodeState[] {
  const answered = episodes.map((episode) => isDone(episode, progress));
  return episodes.map(({ id }, index) => ({
    id,
    answered: answered[index]!,
    reachable: allReachable || answered[index]! || index === 0 || answered[index - 1]!,
  }));
}
