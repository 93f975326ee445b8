import type { Identity } from '../lock/reconcile.ts';
import { changed, type Change } from './change.ts';
import { optionsOf, type Known } from './questions.ts';

/**
 * What the lock file keeps of a question, and must keep: revision, key and letters. A key or letter that means
 * something else in the new edition would turn a learner's answer into another one.
 */
export function identityChanges(episode: string, old: Known, fresh: Known, isStepBack: boolean): Change[] {
  const at = { episode, question: fresh.question.id };
  const [before, after] = [old.identity.revision, fresh.identity.revision];
  const fell = after < before && !isStepBack;
  return [
    ...(after > before ? changed('revision', 'minor', at, String(before), String(after)) : []),
    ...(fell ? changed('revisionBack', 'major', at, String(before), String(after)) : []),
    ...changed('key', 'major', at, old.identity.key, fresh.identity.key),
    ...letterChanges(episode, old, fresh),
  ];
}

/** Options of the same words that bear another letter now. */
function letterChanges(episode: string, old: Known, fresh: Known): Change[] {
  const before = new Map(optionsOf(old).map(({ letter, text }) => [text.text, letter]));
  return optionsOf(fresh).flatMap(({ letter, text }) =>
    changed(
      'letter',
      'major',
      { episode, question: fresh.question.id, option: letter },
      before.get(text.text) ?? letter,
      letter,
    ),
  );
}

/** Questions that bear a key which belonged to another one, unless it is the same but for its id. */
export function strangersKeys(
  old: ReadonlyMap<string, Identity>,
  fresh: ReadonlyMap<string, Identity>,
): Change[] {
  const owner = new Map([...old].map(([id, { key }]) => [key, id]));
  return [...fresh].flatMap(([id, { key, hash }]) => {
    const before = owner.get(key) ?? id;
    const isHeir = old.get(before)?.hash === hash;
    return isHeir ? [] : changed('keyOfAnother', 'major', { question: id }, before, id);
  });
}
