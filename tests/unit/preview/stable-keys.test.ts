import { expect, test } from 'vitest';
import type { Lock } from '../../../src/lock/lock.ts';
import { reconcile } from '../../../src/lock/reconcile.ts';
import { stableKeys } from '../../../src/preview/stable-keys.ts';

const questions = (ids: readonly string[]) => ids.map((id) => ({ id, hash: id, texts: ['a', 'b'] }));

/** Gives the keys of a course's questions in each snapshot. */
function keysInSnapshots(lock: Lock | undefined) {
  const withStableKeys = stableKeys();
  return (ids: readonly string[], currentLock = lock): Record<string, string> => {
    const { identities } = reconcile(currentLock, '1.0.0', questions(ids));
    return Object.fromEntries([...withStableKeys(identities, currentLock)].map(([id, { key }]) => [id, key]));
  };
}

test('a question that is inserted before others does not take their keys', () => {
  const keysOf = keysInSnapshots(undefined);
  expect(keysOf(['one', 'two'])).toEqual({ one: '01', two: '02' });
  expect(keysOf(['new', 'one', 'two'])).toEqual({ new: '03', one: '01', two: '02' });
  expect(keysOf(['two', 'new', 'one'])).toEqual({ two: '02', new: '03', one: '01' });
});

test('a question that is deleted and restored has the same key', () => {
  const keysOf = keysInSnapshots(undefined);
  keysOf(['one', 'two']);
  expect(keysOf(['two'])).toEqual({ two: '02' });
  expect(keysOf(['three', 'two', 'one'])).toEqual({ three: '03', two: '02', one: '01' });
});

test('a key in the lock file has precedence over one that the preview has assigned', () => {
  const { lock } = reconcile(undefined, '1.0.0', questions(['one', 'two']));
  const keysOf = keysInSnapshots(lock);
  expect(keysOf(['new', 'one', 'two'])).toEqual({ new: '03', one: '01', two: '02' });
  expect(keysOf(['newer', 'new', 'one', 'two'])).toEqual({ newer: '04', new: '03', one: '01', two: '02' });
  const { lock: built } = reconcile(lock, '1.0.0', questions(['newer', 'new', 'one', 'two']));
  expect(keysOf(['newer', 'new', 'one', 'two'], built)).toEqual({
    newer: '03',
    new: '04',
    one: '01',
    two: '02',
  });
  expect(keysOf(['newest', 'newer'], built)).toEqual({ newest: '05', newer: '03' });
});
