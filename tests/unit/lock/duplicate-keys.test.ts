import { expect, test } from 'vitest';
import { duplicateKeys } from '../../../src/lock/duplicate-keys.ts';
import type { Lock } from '../../../src/lock/lock.ts';

const lockOf = (keys: Readonly<Record<string, string>>): Lock => ({
  format: 1,
  version: '1.0.0',
  questions: Object.fromEntries(
    Object.entries(keys).map(([id, key]) => [id, { key, revision: 1, hash: '', options: [] }]),
  ),
});

test('keys that differ are no duplicates', () => {
  expect(duplicateKeys(lockOf({ a: '01', b: '02' }))).toEqual([]);
});

test('every key of several questions is found with all of them', () => {
  expect(duplicateKeys(lockOf({ a: '01', b: '02', c: '01', d: '02', e: '01', f: '03' }))).toEqual([
    { key: '01', ids: ['a', 'c', 'e'] },
    { key: '02', ids: ['b', 'd'] },
  ]);
});

test('a retired question still has its key', () => {
  const lock = lockOf({ a: '01', b: '01' });
  lock.questions['a']!.retired = true;
  expect(duplicateKeys(lock)).toEqual([{ key: '01', ids: ['a', 'b'] }]);
});
