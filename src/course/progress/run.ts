import { isAnswered, isDone } from './answered.ts';
import { attestationSteps, awaitsAttestation } from './attestation.ts';
import type { Progress, Rules } from './progress.ts';

/** Whether the current run has come to its end. */
export const isRunOver = (progress: Progress, rules: Rules): boolean =>
  isAnswered(progress, rules) && !awaitsAttestation(progress, rules);

/** Share of the steps to completion that are done, 0–1. */
export function measureOf(progress: Progress, rules: Rules): number {
  const { all, done } = attestationSteps(progress, rules);
  const answered = rules.episodes.filter((episode) => isDone(episode, progress)).length;
  return (answered + done) / (rules.episodes.length + all);
}
