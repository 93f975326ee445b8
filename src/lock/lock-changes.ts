import { isDeepStrictEqual } from 'node:util';
import type { Lock } from './lock.ts';

/** Ids of the questions that differ between two lock files, and 'version' if the versions differ. */
export function lockChanges(last: Lock | undefined, next: Lock): string[] {
  const ids = new Set([...Object.keys(last?.questions ?? {}), ...Object.keys(next.questions)]);
  const changed = [...ids].filter((id) => !isDeepStrictEqual(last?.questions[id], next.questions[id]));
  return last?.version === next.version ? changed : [...changed, 'version'];
}
