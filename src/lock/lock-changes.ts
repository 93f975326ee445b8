import { isDeepStrictEqual } from 'node:util';
import type { Lock } from './lock.ts';

/** What differs between two lock files: ids of questions, and `version`; empty where nothing does. */
export function lockChanges(last: Lock | undefined, next: Lock): string[] {
  const ids = new Set([...Object.keys(last?.questions ?? {}), ...Object.keys(next.questions)]);
  const changed = [...ids].filter((id) => !isDeepStrictEqual(last?.questions[id], next.questions[id]));
  return last?.version === next.version ? changed : [...changed, 'version'];
}
