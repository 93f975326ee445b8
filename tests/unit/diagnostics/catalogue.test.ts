import { describe, expect, test } from 'vitest';
import { catalogue, type ProblemName } from '../../../src/diagnostics/catalogue/index.ts';
import { explain } from '../../../src/diagnostics/finding.ts';
import { MESSAGE_LANGUAGES } from '../../../src/diagnostics/problem.ts';
import { either } from '../../../src/diagnostics/wording.ts';

/** Something for every parameter that any problem takes. */
const PARAMS = {
  allowed: ['eins', 'zwei'],
  bare: false,
  changes: ['anfrage', 'version'],
  count: 2,
  deserved: '1.1.0',
  episode: 'anfrage',
  expects: { de: 'eine Zahl', en: 'a number' },
  example: { de: 'title: Mein Titel', en: 'title: My title' },
  file: 'dist/smk.zip',
  folder: 'modules',
  fresh: ['  ?  0123456789ab  neu'],
  head: '---\nid: anfrage\n---',
  heading: 'Ihr Kommentar',
  id: 'anfrage',
  identifier: 'smk-de-v1',
  ids: ['anfrage', 'foto'],
  isCourse: true,
  key: 'titel',
  known: ['id', 'title'],
  last: '1.0.0',
  letter: 'c',
  limit: 4096,
  line: 7,
  mark: '[x]',
  max: 20,
  name: 'smk.zip',
  nearest: 'title',
  old: ['  a  ba9876543210  alt'],
  other: 'modules/kurs',
  out: 'dist',
  path: 'media/bild.png',
  question: 'anfrage',
  reason: 'indent',
  reasons: { de: ['Die Sprache ändert sich.'], en: ['The language changes.'] },
  similar: 'course.yml',
  size: 5000,
  target: 'scorm12',
  text: '*Wichtig*',
  title: 'Merksätze',
  url: 'http://example.com',
  value: 'Smk',
  version: '0.9.0',
  what: '[^1]',
  why: { de: 'neue Folge', en: 'new episode' },
};

const names = Object.keys(catalogue) as ProblemName[];
const place = { file: 'course.yaml', line: 1, column: 1, length: 1 };
const said = (name: ProblemName, params: object) =>
  MESSAGE_LANGUAGES.map((language) => explain({ problem: name, params, place }, language));

test('every code is given once and has the form KNG000', () => {
  const codes = names.map((name) => catalogue[name].code);
  expect(codes.filter((code) => !/^KNG\d{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(names)('%s', (name) => {
  test('has a message and a hint in every language, and each language its own', () => {
    const [de, en] = said(name, { ...PARAMS, ...catalogue[name].example });
    for (const { message, hint } of [de!, en!]) {
      expect(message.trim()).not.toBe('');
      expect(hint.trim()).not.toBe('');
      expect(message + hint).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(de!.message).not.toBe(en!.message);
    expect(de!.hint).not.toBe(en!.hint);
  });

  test('ends its message like a sentence, and needs no suggestion', () => {
    for (const { message, hint } of said(name, {
      ...PARAMS,
      ...catalogue[name].example,
      nearest: undefined,
    })) {
      expect(message).toMatch(/[.?]$/);
      expect(message + hint).not.toContain('undefined');
    }
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('a choice of %j reads "%s"', (items, text) => {
  expect(either(items, 'or')).toBe(text);
});

test('what people and programs get to see names code, severity and place', () => {
  expect(
    explain({ problem: 'lockMissing', params: {}, place: { ...place, line: 3, column: 4 } }, 'en'),
  ).toEqual({
    code: 'KNG082',
    severity: 'warning',
    message: 'The lock file ids.lock.yaml is missing; the package got new ids.',
    hint: 'Build the course once on your computer and commit ids.lock.yaml.',
    file: 'course.yaml',
    line: 3,
    column: 4,
  });
});
