import type { Identity } from '../lock/reconcile.ts';
import { changed, type Change } from './change.ts';
import { optionsOf, type IdentifiedQuestion } from './questions.ts';

/**
 * What the lock file keeps of a question, and must keep: revision, key and letters. A key or letter that means
 * something else in the new edition would turn a learner's answer into another one.
 */
export function identityChanges(
  episode: string,
  old: IdentifiedQuestion,
  next: IdentifiedQuestion,
  isStepBack: boolean,
): Change[] {
  const at = { episode, question: next.question.id };
  const [before, after] = [old.identity.revision, next.identity.revision];
  const fell = after < before && !isStepBack;
  return [
    ...(after > before ? changed('revision', 'minor', at, String(before), String(after)) : []),
    ...(fell ? changed('revisionBack', 'major', at, String(before), String(after)) : []),
    ...changed('key', 'major', at, old.identity.key, next.identity.key),
    ...letterChanges(episode, old, next),
  ];
}

/** Options of the same words that bear another letter now. */
function letterChanges(episode: string, old: IdentifiedQuestion, next: IdentifiedQuestion): Change[] {
  const before = new Map(optionsOf(old).map(({ letter, text }) => [text.text, letter]));
  return optionsOf(next).flatMap(({ letter, text }) =>
    changed(
      'letter',
      'major',
      { episode, question: next.question.id, option: letter },
      before.get(text.text) ?? letter,
      letter,
    ),
  );
}

/** Questions that bear a key which belonged to another one, unless it is the same but for its id. */
export function reassignedKeys(
  old: ReadonlyMap<string, Identity>,
  next: ReadonlyMap<string, Identity>,
): Change[] {
  const owner = new Map([...old].map(([id, { key }]) => [key, id]));
  return [...next].flatMap(([id, { key, hash }]) => {
    const before = owner.get(key) ?? id;
    const isHeir = old.get(before)?.hash === hash;
    return isHeir ? [] : changed('keyOfAnother', 'major', { question: id }, before, id);
  });
}
