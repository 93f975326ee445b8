import { majorOf, stepBetween } from '../course/version.ts';
import { assignLetters } from './letters.ts';
import type { Lock, LockedQuestion } from './lock.ts';
import { nextKey } from './next-key.ts';

/** The parts of a question that determine its identity. */
export interface Identifiable {
  readonly id: string;
  /**
   * of everything that makes learners answer again when it changes: scenario, question, options, next scene
   */
  readonly hash: string;
  /** texts of the options, each of which gets a letter, in authored order */
  readonly texts: readonly string[];
}

/** How resume data and the LMS identify a question. */
export interface Identity {
  readonly key: string;
  readonly revision: number;
  /** the course version that added the question; undefined if the first published version had it */
  readonly since?: string;
  /** as in Identifiable */
  readonly hash: string;
  /** in authored order */
  readonly letters: readonly string[];
}

/** A question whose options cannot be matched with those of the lock file. */
export interface Ambiguity {
  /** its id */
  readonly question: string;
  /** as lines of a message */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface Reconciled {
  readonly lock: Lock;
  /** by question id; an ambiguous question has none */
  readonly identities: ReadonlyMap<string, Identity>;
  readonly ambiguities: readonly Ambiguity[];
}

/**
 * Updates the lock file of the last build to the present course. Keys and letters of removed questions and options
 * are never assigned again. A revision rises at a minor or major version if the question has changed.
 */
export function reconcile(
  last: Lock | undefined,
  version: string,
  questions: readonly Identifiable[],
): Reconciled {
  const step = last ? stepBetween(last.version, version) : 'none';
  const announced = step === 'minor' || step === 'major';
  const keepsChanged = !announced && step !== 'patch' && majorOf(version) > 0;
  const wasPublished = last !== undefined && majorOf(last.version) > 0;
  const identities = new Map<string, Identity>();
  const ambiguities: Ambiguity[] = [];
  const locked: Record<string, LockedQuestion> = {};
  const keys = new Set(Object.values(last?.questions ?? {}).map(({ key }) => key));

  const revise = (revision: number, differs: boolean) => ({
    revision: differs && announced ? revision + 1 : revision,
    ...(differs && keepsChanged ? { changed: true as const } : {}),
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
    const revised = revise(before?.revision ?? 1, differs);
    // Learners may have completed a version that lacked a retired question, so its `since` starts again.
    const since = before && !before.retired ? before.since : wasPublished ? version : undefined;
    const sinceField = since === undefined ? {} : { since };
    locked[id] = { key, ...revised, hash, ...sinceField, options: [...options] };
    identities.set(id, { key, revision: revised.revision, hash, ...sinceField, letters });
  }
  for (const [id, { changed, revision, ...question }] of Object.entries(last?.questions ?? {})) {
    locked[id] ??= { ...question, ...revise(revision, changed === true), retired: true };
  }
  return { lock: { format: 1, version, questions: locked }, identities, ambiguities };
}
