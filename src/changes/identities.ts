import type { Identity } from '../lock/reconcile.ts';
import { changed, type Change } from './change.ts';
import { optionsOf, type IdentifiedQuestion } from './questions.ts';

/**
 * Changes of revision, key and letters of a question, which the lock file keeps. Where a key or letter means something
 * else in the next release, a stored answer would be read as another one.
 */
export function identityChanges(
  episode: string,
  old: IdentifiedQuestion,
  next: IdentifiedQuestion,
  isStepBack: boolean,
): Change[] {
  const at = { episode, question: next.question.id };
  const [before, after] = [old.identity.revision, next.identity.revision];
  const isLost = after < before && !isStepBack;
  return [
    ...(after > before ? changed('revision', 'minor', at, String(before), String(after)) : []),
    ...(isLost ? changed('revisionBack', 'major', at, String(before), String(after)) : []),
    ...changed('key', 'major', at, old.identity.key, next.identity.key),
    ...letterChanges(episode, old, next),
  ];
}

/** Options with the same text but another letter. */
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

/** Questions with a key that another question had, except where only the id of the question is new. */
export function reassignedKeys(
  old: ReadonlyMap<string, Identity>,
  next: ReadonlyMap<string, Identity>,
): Change[] {
  const owner = new Map([...old].map(([id, { key }]) => [key, id]));
  return [...next].flatMap(([id, { key, hash }]) => {
    const before = owner.get(key) ?? id;
    const isRenamed = old.get(before)?.hash === hash;
    return isRenamed ? [] : changed('keyOfAnother', 'major', { question: id }, before, id);
  });
}
