import { pathOf } from './path.ts';
import type { Progress, Rules, SceneGraph } from './progress.ts';

/** Whether an episode is answered, all the way to its end. */
export const isDone = (episode: SceneGraph, { answers }: Pick<Progress, 'answers'>): boolean =>
  pathOf(episode, answers).every(({ id }) => answers[id]);

/** Whether every episode is answered in the current run. */
export const isAnswered = (progress: Progress, { episodes }: Rules): boolean =>
  episodes.every((episode) => isDone(episode, progress));
