import type { Lock } from './lock.ts';

/** Keys that several questions have, for example after a merge of two Git branches. */
export function duplicateKeys({ questions }: Lock): { key: string; ids: string[] }[] {
  const byKey = new Map<string, string[]>();
  for (const [id, { key }] of Object.entries(questions)) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  return [...byKey].filter(([, ids]) => ids.length > 1).map(([key, ids]) => ({ key, ids }));
}
