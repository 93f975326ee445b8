import type { Progress, Rules } from './progress.ts';

/** 100 × points / rated questions, cut to two decimals; whole numbers of half points keep it exact. */
export function scoreOf({ answers }: Progress, { rated }: Rules): number {
  if (rated.length === 0) return 0;
  const halves = rated.reduce((sum, id) => sum + (answers[id]?.points ?? 0), 0);
  return Math.floor((halves * 10_000) / (rated.length * 2)) / 100;
}
