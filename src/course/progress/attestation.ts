import { isAnswered } from './answered.ts';
import type { Progress, Rules } from './progress.ts';

// The sentence at the end.

/** Whether nothing is left but to confirm the sentence at the end; it is asked for once, in the first run. */
export const awaitsAttestation = (progress: Progress, rules: Rules): boolean =>
  rules.attestation !== null &&
  !progress.attested &&
  progress.outcome === 'open' &&
  isAnswered(progress, rules);

/** The steps to completion that the sentence adds, and those of them that are done. */
export const attestationSteps = (
  { attested }: Progress,
  { attestation }: Rules,
): { readonly all: number; readonly done: number } => ({
  all: Number(attestation !== null),
  done: Number(attestation !== null && attested),
});
