import { majorOf, stepBetween } from '../course/version.ts';
import { assignLetters } from './letters.ts';
import type { Lock, LockedQuestion } from './lock.ts';
import { nextKey } from './next-key.ts';

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
  /** the version that brought it, where the course was there already */
  readonly since?: string;
  /** of everything that makes learners answer again */
  readonly hash: string;
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
  const announced = step === 'minor' || step === 'major';
  const keepsMarks = !announced && step !== 'patch' && majorOf(version) > 0;
  const joins = last !== undefined && majorOf(last.version) > 0;
  const identities = new Map<string, Identity>();
  const ambiguities: Ambiguity[] = [];
  const locked: Record<string, LockedQuestion> = {};
  const keys = new Set(Object.values(last?.questions ?? {}).map(({ key }) => key));

  const settle = (revision: number, differs: boolean) => ({
    revision: differs && announced ? revision + 1 : revision,
    ...(differs && keepsMarks ? { changed: true as const } : {}),
  });

  for (const { id, hash, texts } of questions) {
    const before = last?.questions[id];
    const result = assignLetters(before?.options ?? [], texts);
    if (!('letters' in result)) {
      ambiguities.push({ question: id, ...result });
      continue;
    }
    const { letters, options } = result;
    const key = before?.key ?? nextKey(keys);
    const differs = before !== undefined && (before.hash !== hash || before.changed === true);
    const settled = settle(before?.revision ?? 1, differs);
    // What comes back is new to those who were through without it.
    const since = before && !before.retired ? before.since : joins ? version : undefined;
    const brought = since === undefined ? {} : { since };
    locked[id] = { key, ...settled, hash, ...brought, options: [...options] };
    identities.set(id, { key, revision: settled.revision, hash, ...brought, letters });
  }
  for (const [id, { changed, revision, ...question }] of Object.entries(last?.questions ?? {})) {
    locked[id] ??= { ...question, ...settle(revision, changed === true), retired: true };
  }
  return { lock: { format: 1, version, questions: locked }, identities, ambiguities };
}
