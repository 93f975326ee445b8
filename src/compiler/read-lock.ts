import { duplicateKeys } from '../course/identity/duplicate-keys.ts';
import { lockSchema, type Lock } from '../course/identity/lock.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import type { Draft } from './draft.ts';
import { readYaml } from './read-yaml.ts';
import type { Sources } from './read-folder.ts';

export const LOCK_FILE = 'ids.lock.yaml';

export interface LockResult {
  /** undefined for a course that has none yet */
  readonly lock: Lock | undefined;
  /** the file with its places */
  readonly draft: Draft | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the lock file of a course. */
export function readLock({ folder, texts }: Sources): LockResult {
  const file = `${folder}/${LOCK_FILE}`;
  const source = texts.get(LOCK_FILE);
  if (source === undefined) return { lock: undefined, draft: undefined, findings: [] };
  if (typeof source !== 'object') {
    return {
      lock: undefined,
      draft: undefined,
      findings: [finding(source === 'link' ? 'linkedFile' : 'lockBroken', startOf(file), {})],
    };
  }
  const { draft, findings } = readYaml(file, source.text);
  if (!draft) {
    const broken = findings.map(({ place }) => finding('lockBroken', place, {}));
    return { lock: undefined, draft, findings: broken };
  }
  const parsed = lockSchema.safeParse(draft.value);
  if (!parsed.success) {
    const place = draft.place(parsed.error.issues[0]!.path);
    return { lock: undefined, draft, findings: [finding('lockBroken', place, {})] };
  }
  const twice = duplicateKeys(parsed.data).map(({ key, ids }) =>
    finding('duplicateLockKey', draft.keyPlace(['questions', ids.at(-1)!]), { key, ids }),
  );
  return { lock: parsed.data, draft, findings: twice };
}
