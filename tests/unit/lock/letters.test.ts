import { expect, test } from 'vitest';
import { hash } from '../../../src/course/hash.ts';
import { assignLetters } from '../../../src/lock/letters.ts';
import type { LockedOption } from '../../../src/lock/lock.ts';

/** Locked options after each of these states of a question, letters included. */
function after(...states: readonly (readonly string[])[]): {
  letters: string;
  options: readonly LockedOption[];
} {
  let options: readonly LockedOption[] = [];
  let letters: readonly string[] = [];
  for (const texts of states) {
    const result = assignLetters(options, texts);
    if ('removed' in result) throw new Error(`ambiguous: ${result.removed.join()} / ${result.added.join()}`);
    ({ options, letters } = result);
  }
  return { letters: letters.join(''), options };
}

const retired = (options: readonly LockedOption[]): string =>
  options
    .filter((option) => option.retired)
    .map(({ letter }) => letter)
    .join('');

test('letters are assigned in authored order', () => {
  expect(after(['eins', 'zwei', 'drei']).letters).toBe('abc');
});

test('options keep their letters when they change places', () => {
  expect(after(['eins', 'zwei', 'drei'], ['drei', 'eins', 'zwei']).letters).toBe('cab');
});

test('an option that is reworded where it stands keeps its letter', () => {
  expect(after(['eins', 'zwei', 'drei'], ['eins', 'zwo', 'drei']).letters).toBe('abc');
});

test('all options may be reworded where they stand', () => {
  expect(after(['eins', 'zwei'], ['one', 'two']).letters).toBe('ab');
});

test('a new option gets a new letter wherever it stands', () => {
  expect(after(['eins', 'zwei'], ['neu', 'eins', 'zwei']).letters).toBe('cab');
});

test('a removed option keeps its letter, retired and last', () => {
  const { letters, options } = after(['eins', 'zwei', 'drei'], ['eins', 'drei']);
  expect(letters).toBe('ac');
  expect(options.map(({ letter }) => letter)).toEqual(['a', 'c', 'b']);
  expect(retired(options)).toBe('b');
});

test('a retired letter is never assigned to another option', () => {
  const { letters, options } = after(['eins', 'zwei'], ['eins'], ['eins', 'drei']);
  expect(letters).toBe('ac');
  expect(retired(options)).toBe('b');
});

test('an option that comes back has its old letter and is no longer retired', () => {
  const { letters, options } = after(['eins', 'zwei'], ['eins'], ['zwei', 'eins']);
  expect(letters).toBe('ba');
  expect(retired(options)).toBe('');
});

test.each([
  ['reworded and moved', ['drei neu', 'eins', 'zwei']],
  ['one reworded, one added', ['eins', 'zwei neu', 'drei', 'vier']],
  ['two gone, one new', ['eins', 'neu']],
])('an ambiguous change assigns no letters: %s', (_, texts) => {
  const before = after(['eins', 'zwei', 'drei']).options;
  expect(assignLetters(before, texts)).not.toHaveProperty('letters');
});

test('an ambiguity shows both lists, with letters and hashes', () => {
  const before = after(['eins', 'zwei', 'drei']).options;
  expect(assignLetters(before, ['zwei neu', 'eins', 'drei'])).toEqual({
    removed: [`  b  ${hash('zwei')}  zwei`],
    added: [`  ${hash('zwei neu')}  zwei neu`],
  });
});

test('the author decides by entering the new hash at a letter', () => {
  const before = after(['eins', 'zwei', 'drei']).options;
  const edited = before.map((option) =>
    option.letter === 'b' ? { ...option, hash: hash('zwei neu') } : option,
  );
  expect(assignLetters(edited, ['zwei neu', 'eins', 'drei'])).toMatchObject({ letters: ['b', 'a', 'c'] });
});

test('the author decides by retiring the old option', () => {
  const before = after(['eins', 'zwei', 'drei']).options;
  const edited = before.map((option) =>
    option.letter === 'b' ? { ...option, retired: true as const } : option,
  );
  expect(assignLetters(edited, ['ganz neu', 'eins', 'drei'])).toMatchObject({ letters: ['d', 'a', 'c'] });
});

test('the lock file shows the beginning of a long text', () => {
  const [short, long] = after(['x'.repeat(60), 'y'.repeat(61)]).options;
  expect(short!.text).toBe('x'.repeat(60));
  expect(long!.text).toBe(`${'y'.repeat(59)}…`);
});

test('texts with the same beginning are distinguished', () => {
  const one = 'x'.repeat(80);
  const two = `${'x'.repeat(79)}y`;
  expect(after([one, two], [two, one]).letters).toBe('ba');
});

test('after z come digits, and then no letter is left', () => {
  const texts = Array.from({ length: 36 }, (_, index) => `Antwort ${index}`);
  const { letters, options } = after(texts);
  expect(letters).toBe('abcdefghijklmnopqrstuvwxyz0123456789');
  expect(() => assignLetters(options, [...texts, 'eine zu viel'])).toThrow('used up all 36 letters');
});
