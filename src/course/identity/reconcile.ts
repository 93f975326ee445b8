import { majorOf, stepBetween } from '../version.ts';
import { assignLetters } from './letters.ts';
import type { Lock, LockedQuestion } from './lock.ts';

/** A question as far as its identity is concerned. */
export interface Identifiable {
  readonly id: string;
  /** of everything that makes learners answer again when it changes */
  readonly hash: string;
  /** texts that bear letters, in authored order */
  readonly texts: readonly string[];
}

/** What a question is called in resume data and in the LMS. */
export interface Identity {
  readonly key: string;
  readonly revision: number;
  /** in authored order */
  readonly letters: readonly string[];
}

export interface Ambiguity {
  readonly question: string;
  readonly old: readonly string[];
  readonly fresh: readonly string[];
}

export interface Reconciled {
  readonly lock: Lock;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly ambiguities: readonly Ambiguity[];
}

/** Brings the lock file of the last build up to the course as it is now. Nothing given is ever given again. */
export function reconcile(
  last: Lock | undefined,
  version: string,
  questions: readonly Identifiable[],
): Reconciled {
  const step = last ? stepBetween(last.version, version) : 'none';
  const identities = new Map<string, Identity>();
  const ambiguities: Ambiguity[] = [];
  const locked: Record<string, LockedQuestion> = {};
  const keys = new Set(Object.values(last?.questions ?? {}).map(({ key }) => key));

  for (const { id, hash, texts } of questions) {
    const before = last?.questions[id];
    const result = assignLetters(before?.options ?? [], texts);
    if (!('letters' in result)) {
      ambiguities.push({ question: id, ...result });
      continue;
    }
    const differs = before !== undefined && (before.hash !== hash || before.changed === true);
    const announced = step === 'minor' || step === 'major';
    const pending = differs && !announced && step !== 'patch' && majorOf(version) > 0;
    const question: LockedQuestion = {
      key: before?.key ?? nextKey(keys),
      revision: (before?.revision ?? 1) + (differs && announced ? 1 : 0),
      hash,
      ...(pending ? { changed: true as const } : {}),
      options: [...result.options],
    };
    locked[id] = question;
    identities.set(id, { key: question.key, revision: question.revision, letters: result.letters });
  }
  for (const [id, question] of Object.entries(last?.questions ?? {})) {
    locked[id] ??= { ...question, retired: true };
  }
  return { lock: { format: 1, version, questions: locked }, identities, ambiguities };
}

/** Two base-36 characters, counting up from the highest ever given. */
function nextKey(keys: Set<string>): string {
  const highest = Math.max(0, ...[...keys].map((key) => Number.parseInt(key, 36)));
  const key = (highest + 1).toString(36).padStart(2, '0');
  if (key.length > 2) throw new Error('a course has used up all 1295 keys; give it a new id');
  keys.add(key);
  return key;
}
