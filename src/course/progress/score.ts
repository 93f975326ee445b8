import { pointsFor } from './path.ts';
import type { Progress, Rules } from './progress.ts';

/** 100 × points / rated episodes, cut to two decimals; whole numbers of half points keep it exact. */
export function scoreOf({ answers }: Progress, { episodes }: Rules): number {
  const points = episodes.map((episode) => pointsFor(episode, answers)).filter((each) => each !== null);
  if (points.length === 0) return 0;
  const halves = points.reduce((sum, each) => sum + each, 0);
  return Math.floor((halves * 10_000) / (points.length * 2)) / 100;
}
