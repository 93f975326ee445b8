import type { Lock } from '../lock/lock.ts';
import { nextKey } from '../lock/next-key.ts';
import type { Identity } from '../lock/reconcile.ts';

export type Identities = ReadonlyMap<string, Identity>;

/**
 * Questions that no build has named yet keep the key of their first sight: an episode that is put in between shall
 * not take the answers of the one behind it.
 */
export function keyKeeper(): (identities: Identities, locked: Lock | undefined) => Identities {
  const seen = new Map<string, string>();
  return (identities, locked) => {
    const named = locked?.questions ?? {};
    const official = new Set(Object.values(named).map(({ key }) => key));
    for (const [id, key] of seen) if (named[id] || official.has(key)) seen.delete(id);
    const taken = new Set([...official, ...seen.values()]);
    return new Map(
      [...identities].map(([id, identity]) => {
        if (named[id]) return [id, identity];
        const key = seen.get(id) ?? nextKey(taken);
        seen.set(id, key);
        return [id, { ...identity, key }];
      }),
    );
  };
}
