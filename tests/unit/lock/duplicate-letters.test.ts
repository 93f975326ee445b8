import { expect, test } from 'vitest';
import { duplicateLetters } from '../../../src/lock/duplicate-letters.ts';
import type { Lock } from '../../../src/lock/lock.ts';

const lockOf = (letters: Readonly<Record<string, string>>): Lock => ({
  format: 1,
  version: '1.0.0',
  questions: Object.fromEntries(
    Object.entries(letters).map(([id, given], index) => [
      id,
      {
        key: `0${index}`,
        revision: 1,
        hash: '',
        options: Array.from(given, (letter) => ({ letter, hash: '', text: '' })),
      },
    ]),
  ),
});

test('letters that differ within each question are no duplicates', () => {
  expect(duplicateLetters(lockOf({ one: 'abc', two: 'cab' }))).toEqual([]);
});

test('every option with the letter of an earlier one is found, with both indices', () => {
  expect(duplicateLetters(lockOf({ one: 'ab', two: 'abaca' }))).toEqual([
    { id: 'two', letter: 'a', first: 0, repeated: 2 },
    { id: 'two', letter: 'a', first: 0, repeated: 4 },
  ]);
});

test('a retired option still has its letter', () => {
  const lock = lockOf({ one: 'aba' });
  lock.questions['one']!.options[2]!.retired = true;
  expect(duplicateLetters(lock)).toEqual([{ id: 'one', letter: 'a', first: 0, repeated: 2 }]);
});
