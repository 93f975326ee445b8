import { duplicateKeys } from './duplicate-keys.ts';
import { duplicateLetters } from './duplicate-letters.ts';
import { lockSchema, type Lock } from './lock.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import type { Draft } from '../source/yaml/draft.ts';
import { refusedText } from '../source/folder/refused-text.ts';
import { LOCK_FILE } from './lock-file.ts';
import { readYaml } from '../source/yaml/read-yaml.ts';
import type { SourceText } from '../source/folder/normalise.ts';
import type { Sources } from '../source/folder/read-folder.ts';

/** A conflict marker: one of these characters seven times (git-merge, "How conflicts are presented"). */
const CONFLICT_MARKER = /^([<|=>])\1{6}(?!\1).*/m;

export interface LockResult {
  /** undefined if the course has no lock file yet, or one in error */
  readonly lock: Lock | undefined;
  /** the parsed file with the places of its values; undefined if it is no YAML */
  readonly draft: Draft | undefined;
  readonly findings: readonly Finding[];
}

/** Reads and checks ids.lock.yaml. */
export function readLock({ folder, texts }: Sources): LockResult {
  const file = `${folder}/${LOCK_FILE}`;
  const source = texts.get(LOCK_FILE);
  if (source === undefined) return { lock: undefined, draft: undefined, findings: [] };
  if (typeof source !== 'object' || !('text' in source)) {
    return { lock: undefined, draft: undefined, findings: [withoutText(source, file)] };
  }
  const marker = CONFLICT_MARKER.exec(source.text);
  if (marker) return { lock: undefined, draft: undefined, findings: [conflictAt(file, source.text, marker)] };
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
    findings: [...duplicateKeyFindings(parsed.data, draft), ...duplicateLetterFindings(parsed.data, draft)],
  };
}

function withoutText(source: Exclude<SourceText, { readonly text: string }>, file: string): Finding {
  return typeof source === 'object'
    ? refusedText(source, file)
    : finding(source === 'link' ? 'linkedFile' : 'lockBroken', startOf(file), {});
}

function conflictAt(file: string, text: string, { index, 0: { length } }: RegExpExecArray): Finding {
  const line = text.slice(0, index).split('\n').length;
  return finding('lockConflict', { file, line, column: 1, length }, { path: file });
}

const duplicateKeyFindings = (lock: Lock, draft: Draft): Finding[] =>
  duplicateKeys(lock).map(({ key, ids }) =>
    finding('duplicateLockKey', draft.keyPlace(['questions', ids.at(-1)!]), { key, ids }),
  );

const duplicateLetterFindings = (lock: Lock, draft: Draft): Finding[] =>
  duplicateLetters(lock).map(({ id, letter, first, repeated }) => {
    const place = (index: number): Place => draft.place(['questions', id, 'options', index, 'letter']);
    return finding('duplicateLockLetter', place(repeated), { id, letter, line: place(first).line });
  });
