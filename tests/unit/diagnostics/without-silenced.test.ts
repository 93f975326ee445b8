import { expect, test } from 'vitest';
import { finding } from '../../../src/diagnostics/finding.ts';
import { withoutSilenced } from '../../../src/diagnostics/without-silenced.ts';

const at = (file: string, line: number, column: number, length = 1) =>
  finding('noOptions', { file, line, column, length }, {});

test('findings are sorted by file, line and column', () => {
  const ordered = [at('a.md', 2, 9), at('a.md', 10, 1), at('b.md', 1, 1), at('b.md', 1, 2)];
  expect(
    withoutSilenced(
      [3, 1, 0, 2].map((index) => ordered[index]!),
      [],
    ),
  ).toEqual(ordered);
});

test('files stand in the order of their bytes, whatever the language of the system', () => {
  const files = withoutSilenced([at('ä.md', 1, 1), at('b.md', 1, 1), at('B.md', 1, 1)], []);
  expect(files.map(({ place }) => place.file)).toEqual(['B.md', 'b.md', 'ä.md']);
});

test('equal findings are reported once', () => {
  expect(withoutSilenced([at('a.md', 1, 1), at('a.md', 1, 1)], [])).toHaveLength(1);
});

test('findings at one place that differ are all reported, in the order found', () => {
  const place = { file: 'a.md', line: 1, column: 1, length: 1 };
  const two = [finding('noQuestion', place, {}), finding('noOptions', place, {})];
  expect(withoutSilenced(two, [])).toEqual(two);
});

test('warnings are left out by their code, errors never', () => {
  const place = { file: 'a.md', line: 1, column: 1, length: 1 };
  const [error, warning] = [finding('noQuestion', place, {}), finding('lockMissing', place, {})];
  expect(withoutSilenced([error, warning], ['KNG060', 'KNG082'])).toEqual([error]);
});

test('of a kind that fills a file, the first ten are kept, and the others are counted', () => {
  const many = Array.from({ length: 400 }, (_, index) => at('a.md', index + 1, 1));
  const [other, elsewhere] = [finding('noQuestion', many[0]!.place, {}), at('b.md', 1, 1)];
  const place = { file: 'a.md', line: 11, column: 1, length: 1 };
  const more = finding('moreOfAKind', place, { code: 'KNG062', count: 390 });
  expect(withoutSilenced([...many, other, elsewhere], [])).toEqual([
    many[0],
    other,
    ...many.slice(1, 10),
    more,
    elsewhere,
  ]);
});
