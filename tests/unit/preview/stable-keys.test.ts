import { expect, test } from 'vitest';
import type { Lock } from '../../../src/lock/lock.ts';
import { reconcile } from '../../../src/lock/reconcile.ts';
import { stableKeys } from '../../../src/preview/stable-keys.ts';

const asked = (ids: readonly string[]) => ids.map((id) => ({ id, hash: id, texts: ['a', 'b'] }));

/** The keys that the preview gives the questions of a course, one look after the other. */
function looks(lock: Lock | undefined) {
  const keep = stableKeys();
  return (ids: readonly string[], now = lock): Record<string, string> => {
    const { identities } = reconcile(now, '1.0.0', asked(ids));
    return Object.fromEntries([...keep(identities, now)].map(([id, { key }]) => [id, key]));
  };
}

test('a question that is put before others does not take their keys', () => {
  const look = looks(undefined);
  expect(look(['one', 'two'])).toEqual({ one: '01', two: '02' });
  expect(look(['new', 'one', 'two'])).toEqual({ new: '03', one: '01', two: '02' });
  expect(look(['two', 'new', 'one'])).toEqual({ two: '02', new: '03', one: '01' });
});

test('a question that comes back has its own key again', () => {
  const look = looks(undefined);
  look(['one', 'two']);
  expect(look(['two'])).toEqual({ two: '02' });
  expect(look(['three', 'two', 'one'])).toEqual({ three: '03', two: '02', one: '01' });
});

test('what a build has named keeps its name, whatever the preview had in mind', () => {
  const { lock } = reconcile(undefined, '1.0.0', asked(['one', 'two']));
  const look = looks(lock);
  expect(look(['new', 'one', 'two'])).toEqual({ new: '03', one: '01', two: '02' });
  expect(look(['newer', 'new', 'one', 'two'])).toEqual({ newer: '04', new: '03', one: '01', two: '02' });
  const { lock: built } = reconcile(lock, '1.0.0', asked(['newer', 'new', 'one', 'two']));
  expect(look(['newer', 'new', 'one', 'two'], built)).toEqual({
    newer: '03',
    new: '04',
    one: '01',
    two: '02',
  });
  expect(look(['newest', 'newer'], built)).toEqual({ newest: '05', newer: '03' });
});
