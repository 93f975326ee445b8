import { describe, expect, test } from 'vitest';
import { de } from '../../../src/i18n/de.ts';
import { en } from '../../../src/i18n/en.ts';
import { LANGUAGES, textsFor, textsForPart } from '../../../src/i18n/languages.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Every text of a language by its path; texts with parameters are filled in with recognisable ones. */
function flat(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value !== 'function') return flat(value as object, at);
    const filled = (value as (...values: unknown[]) => unknown)('41', '17');
    return [[at, String(filled)]];
  });
}

const tables = new Map(
  LANGUAGES.flatMap((tag) => [
    [tag, textsFor(tag)],
    [`${tag}, an episode of a series`, textsForPart(tag)],
  ]),
);
const reference = new Map(flat(de));

describe.each([...tables])('%s', (_, table) => {
  const texts = new Map(flat(table));

  test('has the same texts as the other languages, and no empty one', () => {
    expect([...texts.keys()].sort()).toEqual([...reference.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each([...reference.keys()])('%s has the same placeholders as in German', (path) => {
    expect(placeholders(texts.get(path)!)).toEqual(placeholders(reference.get(path)!));
  });

  test.each([...reference].filter(([, text]) => text.includes('41')))(
    '%s says what it is given',
    (path, text) => {
      expect(texts.get(path)).toContain('41');
      expect(texts.get(path)!.includes('17')).toBe(text.includes('17'));
    },
  );

  test('no two sections have the same heading', () => {
    const headings = Object.values(table.sections).map((heading) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('only player texts have placeholders', () => {
    const outside = [...texts].filter(([path, text]) => !path.startsWith('player.') && /[{}]/.test(text));
    expect(outside).toEqual([]);
  });
});

test.each([
  [1, '1 Folge', '1 episode'],
  [10, '10 Folgen', '10 episodes'],
])('%i episodes have the right plural form', (count, german, english) => {
  expect([de.page.episodes(count), en.page.episodes(count)]).toEqual([german, english]);
});

test.each([
  [1, 'etwa 1 Minute', 'about 1 minute'],
  [30, 'etwa 30 Minuten', 'about 30 minutes'],
])('%i minutes have the right plural form', (count, german, english) => {
  expect([de.page.minutes(count), en.page.minutes(count)]).toEqual([german, english]);
});
