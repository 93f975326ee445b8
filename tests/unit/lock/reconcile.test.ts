import { describe, expect, test } from 'vitest';
import { lockSchema } from '../../../src/lock/lock.ts';
import { type Identifiable, reconcile, type Reconciled } from '../../../src/lock/reconcile.ts';

const question = (id: string, hash = 'h1', texts = ['eins', 'zwei']): Identifiable => ({ id, hash, texts });

type Build = readonly [version: string, ...questions: Identifiable[]];

/** The result of the last of several builds. */
function built(...builds: readonly Build[]): Reconciled {
  let last: Reconciled | undefined;
  for (const [version, ...questions] of builds) last = reconcile(last?.lock, version, questions);
  return last!;
}

/** Revision of question `a`, with `!` where it is marked as changed. */
function revision(...builds: readonly (readonly [version: string, hash: string])[]): string {
  const { lock } = built(...builds.map(([version, hash]): Build => [version, question('a', hash)]));
  const { revision, changed } = lock.questions['a']!;
  return `${revision}${changed ? '!' : ''}`;
}

const keys = ({ lock }: Reconciled): string =>
  Object.entries(lock.questions)
    .map(([id, { key, retired }]) => `${id}=${key}${retired ? ' retired' : ''}`)
    .join(', ');

test('a first build gives keys in order, revision 1 and letters', () => {
  const { lock, identities, ambiguities } = built(['1.0.0', question('a'), question('b')]);
  expect(ambiguities).toEqual([]);
  expect(Object.fromEntries(identities)).toEqual({
    a: { key: '01', revision: 1, hash: question('a').hash, letters: ['a', 'b'] },
    b: { key: '02', revision: 1, hash: question('b').hash, letters: ['a', 'b'] },
  });
  expect(lockSchema.parse(lock)).toEqual(lock);
  expect(lock.version).toBe('1.0.0');
});

const since = ({ identities }: Reconciled) => [...identities.values()].map((each) => each.since);

test('a question that a published course adds or restores has its version as since', () => {
  const [a, b] = [question('a'), question('b')];
  expect(since(built(['1.0.0', a], ['1.1.0', a, b]))).toEqual([undefined, '1.1.0']);
  expect(since(built(['1.0.0', a], ['1.1.0', a, b], ['1.2.0', a, b]))).toEqual([undefined, '1.1.0']);
  expect(since(built(['1.0.0', a, b], ['1.1.0', a], ['1.2.0', a, b]))).toEqual([undefined, '1.2.0']);
  expect(since(built(['0.1.0', a], ['0.2.0', a, b]))).toEqual([undefined, undefined]);
});

test('building again changes nothing', () => {
  const once = built(['1.0.0', question('a'), question('b')]);
  expect(reconcile(once.lock, '1.0.0', [question('a'), question('b')])).toEqual(once);
});

describe('a question that changes', () => {
  test.each([
    ['is marked while the version stays', '1.0.0', '1!'],
    ['keeps its revision at a patch, unmarked', '1.0.1', '1'],
    ['gets a new revision at a minor version', '1.1.0', '2'],
    ['gets a new revision at a major version', '2.0.0', '2'],
  ])('%s (1.0.0 to %s)', (_, version, expected) => {
    expect(revision(['1.0.0', 'h1'], [version, 'h2'])).toBe(expected);
  });

  test('keeps its mark from build to build', () => {
    expect(revision(['1.0.0', 'h1'], ['1.0.0', 'h2'], ['1.0.0', 'h2'])).toBe('1!');
  });

  test('keeps its mark even if it is changed back, since a package may have been published', () => {
    expect(revision(['1.0.0', 'h1'], ['1.0.0', 'h2'], ['1.0.0', 'h1'])).toBe('1!');
  });

  test.each([
    ['raises the revision at a minor version', '1.1.0', '2'],
    ['raises the revision at a major version', '2.0.0', '2'],
    ['is cleared at a patch, and nothing rises', '1.0.1', '1'],
  ])('its mark %s', (_, version, expected) => {
    expect(revision(['1.0.0', 'h1'], ['1.0.0', 'h2'], [version, 'h2'])).toBe(expected);
  });

  test('is not announced later, once a patch has cleared its mark', () => {
    expect(revision(['1.0.0', 'h1'], ['1.0.0', 'h2'], ['1.0.1', 'h2'], ['1.1.0', 'h2'])).toBe('1');
  });

  test('rises once however often it changed before the step', () => {
    expect(revision(['1.0.0', 'h1'], ['1.0.0', 'h2'], ['1.0.0', 'h3'], ['1.1.0', 'h4'])).toBe('2');
  });

  test('rises with every step that announces a change', () => {
    expect(revision(['1.0.0', 'h1'], ['1.1.0', 'h2'], ['2.0.0', 'h3'])).toBe('3');
  });

  test('is never marked below 1.0.0', () => {
    expect(revision(['0.1.0', 'h1'], ['0.1.0', 'h2'])).toBe('1');
    expect(revision(['0.1.0', 'h1'], ['0.1.0', 'h2'], ['1.0.0', 'h2'])).toBe('1');
  });

  test('loses no revision if the version goes back', () => {
    expect(revision(['1.0.0', 'h1'], ['1.1.0', 'h2'], ['1.0.0', 'h3'])).toBe('2!');
  });
});

test.each(['1.0.1', '1.1.0', '2.0.0'])(
  'a question that stays the same keeps its revision at %s',
  (version) => {
    expect(revision(['1.0.0', 'h1'], [version, 'h1'])).toBe('1');
  },
);

test('a question keeps its key when the order changes', () => {
  expect(keys(built(['1.0.0', question('a'), question('b')], ['1.0.0', question('b'), question('a')]))).toBe(
    'b=02, a=01',
  );
});

test('a removed question stays, retired, with all that it had', () => {
  const { lock, identities } = built(['1.0.0', question('a'), question('b')], ['1.0.0', question('b')]);
  expect([...identities.keys()]).toEqual(['b']);
  expect(lock.questions['a']).toMatchObject({ key: '01', revision: 1, hash: 'h1', retired: true });
  expect(lock.questions['a']!.options.map(({ letter }) => letter)).toEqual(['a', 'b']);
});

test('the key of a removed question is never assigned to another', () => {
  expect(
    keys(built(['1.0.0', question('a'), question('b')], ['1.0.0', question('a')], ['1.0.0', question('c')])),
  ).toBe('c=03, a=01 retired, b=02 retired');
});

test('a question that comes back has its old key, revision and letters', () => {
  const { lock } = built(
    ['1.0.0', question('a', 'h1')],
    ['1.1.0', question('a', 'h2')],
    ['1.2.0', question('b')],
    ['1.2.0', question('a', 'h2', ['zwei', 'eins'])],
  );
  const [first] = Object.entries(lock.questions);
  expect(first).toMatchObject(['a', { key: '01', revision: 2, hash: 'h2' }]);
  expect(first![1]).not.toHaveProperty('retired');
  expect(first![1].options.map(({ letter }) => letter)).toEqual(['b', 'a']);
});

test('after 09 comes 0a, and after 0z comes 10', () => {
  const many = Array.from({ length: 37 }, (_, index) => question(`q${index}`));
  const { identities } = built(['1.0.0', ...many]);
  expect(['q8', 'q9', 'q34', 'q35'].map((id) => identities.get(id)!.key)).toEqual(['09', '0a', '0z', '10']);
});

test('an ambiguity names the question and its options, and the question has no identity', () => {
  const { ambiguities, identities } = built(
    ['1.0.0', question('a'), question('b')],
    ['1.0.0', question('a', 'h2', ['drei', 'vier', 'fünf']), question('b')],
  );
  expect(ambiguities).toMatchObject([{ question: 'a' }]);
  expect(ambiguities[0]!.removed).toHaveLength(2);
  expect(ambiguities[0]!.added).toHaveLength(3);
  expect([...identities.keys()]).toEqual(['b']);
});
