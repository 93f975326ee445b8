import type { Lock } from './lock.ts';

/** What differs between two lock files: ids of questions, and `version`; empty where nothing does. */
export function lockChanges(last: Lock | undefined, next: Lock): string[] {
  const ids = new Set([...Object.keys(last?.questions ?? {}), ...Object.keys(next.questions)]);
  const changed = [...ids].filter(
    (id) => JSON.stringify(ordered(last?.questions[id])) !== JSON.stringify(ordered(next.questions[id])),
  );
  return last?.version === next.version ? changed : [...changed, 'version'];
}

/** A hand-edited file may have its keys in another order. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};
