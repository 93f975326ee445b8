import type { Progress, Rules } from './progress.ts';

/** Whether every question of the current run is answered. */
export const isAnswered = ({ answers }: Progress, { questions }: Rules): boolean =>
  questions.every((id) => answers[id]);
