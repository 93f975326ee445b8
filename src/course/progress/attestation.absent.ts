import type * as attestation from './attestation.ts';

// What the sentence at the end comes to in a course without one.

export const awaitsAttestation: typeof attestation.awaitsAttestation = () => false;
export const attestationSteps: typeof attestation.attestationSteps = () => ({ all: 0, done: 0 });
