import type { Lock } from '../lock/lock.ts';
import { nextKey } from '../lock/next-key.ts';
import type { Identity } from '../lock/reconcile.ts';

export type Identities = ReadonlyMap<string, Identity>;

/**
 * Makes a function that gives the questions without an entry in the lock file the same key in each snapshot: otherwise
 * an inserted question would get the key of the next one, and with it its recorded answers.
 */
export function stableKeys(): (identities: Identities, locked: Lock | undefined) => Identities {
  const assigned = new Map<string, string>();
  return (identities, locked) => {
    const lockedQuestions = locked?.questions ?? {};
    const lockedKeys = new Set(Object.values(lockedQuestions).map(({ key }) => key));
    for (const [id, key] of assigned) if (lockedQuestions[id] || lockedKeys.has(key)) assigned.delete(id);
    const taken = new Set([...lockedKeys, ...assigned.values()]);
    return new Map(
      [...identities].map(([id, identity]) => {
        if (lockedQuestions[id]) return [id, identity];
        const key = assigned.get(id) ?? nextKey(taken);
        assigned.set(id, key);
        return [id, { ...identity, key }];
      }),
    );
  };
}
