import type { Progress, Rules } from './progress.ts';

/** Whether every question of the current run is answered. */
const isAnswered = ({ answers }: Progress, { questions }: Rules): boolean =>
  questions.every((id) => answers[id]);

/** Whether nothing is left but to confirm the sentence at the end; it is asked for once, in the first run. */
export const awaitsAttestation = (progress: Progress, rules: Rules): boolean =>
  rules.attestation && !progress.attested && progress.outcome === 'open' && isAnswered(progress, rules);

/** Whether the current run has come to its end. */
export const isRunOver = (progress: Progress, rules: Rules): boolean =>
  isAnswered(progress, rules) && !awaitsAttestation(progress, rules);

/** Share of the steps to completion that are done, 0–1. */
export const measureOf = ({ answers, attested }: Progress, { questions, attestation }: Rules): number =>
  (Object.keys(answers).length + Number(attestation && attested)) / (questions.length + Number(attestation));
