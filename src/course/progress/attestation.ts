import { isAnswered } from './answered.ts';
import type { Progress, Rules } from './progress.ts';

// The attestation: a sentence to be confirmed at the end.

/** Whether only the attestation is missing. It is asked for once, when the first run is answered. */
export const awaitsAttestation = (progress: Progress, rules: Rules): boolean =>
  rules.attestation !== null &&
  !progress.attested &&
  progress.outcome === 'open' &&
  isAnswered(progress, rules);

/** The steps to completion that the attestation adds, 0 or 1, and how many of them are done. */
export const attestationSteps = (
  { attested }: Progress,
  { attestation }: Rules,
): { readonly all: number; readonly done: number } => ({
  all: Number(attestation !== null),
  done: Number(attestation !== null && attested),
});
