import { duplicateKeys } from './duplicate-keys.ts';
import { duplicateLetters } from './duplicate-letters.ts';
import { lockSchema, type Lock } from './lock.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import type { Draft } from '../source/yaml/draft.ts';
import { readYaml } from '../source/yaml/read-yaml.ts';
import type { Sources } from '../source/folder/read-folder.ts';

export const LOCK_FILE = 'ids.lock.yaml';

/** Git, section "How conflicts are presented" of git-merge: seven of them at the start of a line. */
const MERGE_MARK = /^([<|=>])\1{6}(?!\1).*/m;

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
  const mark = MERGE_MARK.exec(source.text);
  if (mark) return { lock: undefined, draft: undefined, findings: [conflictAt(file, source.text, mark)] };
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
  return {
    lock: parsed.data,
    draft,
    findings: [...keysTwice(parsed.data, draft), ...lettersTwice(parsed.data, draft)],
  };
}

function conflictAt(file: string, text: string, { index, 0: { length } }: RegExpExecArray): Finding {
  const line = text.slice(0, index).split('\n').length;
  return finding('lockConflict', { file, line, column: 1, length }, { path: file });
}

const keysTwice = (lock: Lock, draft: Draft): Finding[] =>
  duplicateKeys(lock).map(({ key, ids }) =>
    finding('duplicateLockKey', draft.keyPlace(['questions', ids.at(-1)!]), { key, ids }),
  );

const lettersTwice = (lock: Lock, draft: Draft): Finding[] =>
  duplicateLetters(lock).map(({ id, letter, first, again }) => {
    const place = (index: number): Place => draft.place(['questions', id, 'options', index, 'letter']);
    return finding('duplicateLockLetter', place(again), { id, letter, line: place(first).line });
  });
