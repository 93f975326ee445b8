import * as fc from 'fast-check';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { frontMatterSchema, FRONT_MATTER_KEYS } from '../../../src/course/episode.ts';
import { settingsSchema, SETTINGS_KEYS } from '../../../src/course/settings.ts';
import { MESSAGE_LANGUAGES } from '../../../src/diagnostics/problem.ts';
import { courseSchema } from '../../../src/editor/course-schema.ts';
import { COURSE_DESCRIPTIONS, EPISODE_DESCRIPTIONS } from '../../../src/editor/descriptions.ts';
import { episodeSchema } from '../../../src/editor/episode-schema.ts';
import type { JsonSchema } from '../../../src/editor/json-schema.ts';
import { courseErrors, headErrors, isValidCourse, isValidHead } from './validate-schemas.ts';

const COURSES = ['modules/social-media-knigge', 'modules/information-security', 'starters/de', 'starters/en'];

describe.each(COURSES)('the schemas accept %s', (course) => {
  const folder = join(packageRoot(), course);

  test('with its settings, commented ones included', async () => {
    const text = await readFile(join(folder, 'course.yaml'), 'utf8');
    expect(courseErrors(parse(text))).toEqual([]);
    const all = text.replace(/^#(?=\S|  )/gm, '');
    expect(courseErrors(parse(all))).toEqual([]);
  });

  test('with the head of each episode', async () => {
    const names = (await readdir(folder)).filter((name) => /^\d.*\.md$/.test(name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const [, head] = (await readFile(join(folder, name), 'utf8')).split(/^---$/m);
      expect({ name, errors: headErrors(parse(head!)) }).toEqual({ name, errors: [] });
    }
  });
});

/** Valid and invalid values of each key. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  id: ['smk', 'SMK', 'a', 'abcdefghi', 'a-1', '1a', 12, true],
  title: ['Ein Titel', 42, false, ['Titel'], '', 'T'.repeat(200), 'T'.repeat(201)],
  description: ['Worum es geht', 7, {}],
  language: ['de', 'en', 'de-AT', 'en-GB', 'fr', 'deutsch', 'de-at', 'de-x-du', false, 5],
  version: ['1.0.0', '0.1.0', '1.0', 1, 1.5, 'v1.0.0', '01.0.0', '1.0.0.0'],
  targets: [['scorm12'], ['scorm2004-3', 'scorm2004-4'], [], 'scorm12', ['scorm13'], [12]],
  packaging: ['course', 'per-episode', 'per episode', true],
  tracking: [
    'completion',
    'result',
    'answers',
    'alles',
    { level: 'result' },
    { level: 'viel' },
    { timing: true },
    { timing: 'ja' },
    { readers: 'die Personalentwicklung', retention: 'zwei Jahre' },
    { readers: 5 },
    { reader: 'niemand' },
    {},
    3,
  ],
  pass: [
    80,
    0,
    101,
    '80 %',
    { score: 80 },
    { score: 0.5 },
    { attempts: 3 },
    { score: 80, attempts: 'unlimited', report: 'completed', mastery: false },
    { score: 80, attempts: 0 },
    { score: 80, attempts: 1.5 },
    { score: 80, report: 'bestanden' },
    { score: 80, mastery: 'ja' },
  ],
  retries: ['unlimited', 0, 99, 100, -1, 'nie'],
  shuffle: [true, false, 'ja'],
  attestation: ['Ich kenne diese Regeln.', 5, true, '', 'x'.repeat(220), 'x'.repeat(221)],
  comments: ['off', 'private', 'send', 'on', false],
  contacts: [
    [],
    [{ name: 'Empfang' }],
    [{ name: 'Empfang', role: 'Karten', mail: 'empfang@example.com', phone: '030 123' }],
    [{ name: 'Empfang', phone: 30 }],
    [{ name: 'Empfang', mail: 'empfang' }],
    [{ role: 'Karten' }],
    [{ name: 'Empfang', telefon: '030' }],
    ['Empfang'],
    { name: 'Empfang' },
  ],
  theme: ['base', 5],
  silence: [[], ['KNG120'], ['120'], 'KNG120'],
  episodes: [['01-kuchen.md'], [], '01-kuchen.md', [1]],
  colour: ['rot'],
};

const HEADS: Readonly<Record<string, readonly unknown[]>> = {
  id: ['kuchen', 'a', 'Kuchen', 'a b', `a${'b'.repeat(40)}`, 5],
  title: ['Zwei Bleche', 5, false],
  role: ['Wenn jemand kommt.', 5, []],
  duration: [
    3,
    0,
    240,
    241,
    2.5,
    '3',
    '3 min',
    '12 Minuten',
    '1 minute',
    '3 MIN.',
    '300 min',
    '3 h',
    '000',
    '007',
    true,
  ],
  author: ['ich'],
};

const settings = (values: typeof VALUES): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(values).map(([key, all]) => [key, fc.constantFrom(...all)])), {
    requiredKeys: [],
  });

const valid = { id: 'smk', title: 'Kurs', language: 'de', version: '1.0.0' };

describe('the schemas accept what the build accepts, and nothing else:', () => {
  test.each(Object.entries(VALUES).flatMap(([key, all]) => all.map((value) => [key, value] as const)))(
    'course.yaml with %s: %j',
    (key, value) => {
      const course = { ...valid, [key]: value };
      expect(isValidCourse(course)).toBe(settingsSchema.safeParse(course).success);
    },
  );

  test.each(Object.entries(HEADS).flatMap(([key, all]) => all.map((value) => [key, value] as const)))(
    'a head with %s: %j',
    (key, value) => {
      const head = { id: 'kuchen', title: 'Zwei Bleche', [key]: value };
      expect(isValidHead(head)).toBe(frontMatterSchema.safeParse(head).success);
    },
  );

  test('any combination', () => {
    fc.assert(
      fc.property(settings(VALUES), settings(HEADS), (course, head) => {
        expect(isValidCourse(course)).toBe(settingsSchema.safeParse(course).success);
        expect(isValidHead(head)).toBe(frontMatterSchema.safeParse(head).success);
      }),
    );
  });
});

describe.each(MESSAGE_LANGUAGES)('in "%s"', (language) => {
  test('every key has a description, and no other', () => {
    const keys = Object.entries(SETTINGS_KEYS).flatMap(([above, names]) =>
      names.map((name) => (above === '' ? name : `${above}.${name}`)),
    );
    expect(Object.keys(COURSE_DESCRIPTIONS).sort()).toEqual(keys.sort());
    expect(described(courseSchema(language)).sort()).toEqual(keys);
    expect(Object.keys(EPISODE_DESCRIPTIONS)).toEqual(FRONT_MATTER_KEYS['']);
    expect(described(episodeSchema(language))).toEqual(FRONT_MATTER_KEYS['']);
  });
});

/** The keys that have a description in a schema. */
function described(schema: JsonSchema, above = ''): string[] {
  const { properties = {}, items, anyOf = [] } = schema;
  const here = Object.entries(properties).flatMap(([key, one]) => [
    ...(one.description === undefined ? [] : [above + key]),
    ...described(one, `${above}${key}.`),
  ]);
  return [
    ...here,
    ...(items ? described(items, above) : []),
    ...anyOf.flatMap((one) => described(one, above)),
  ];
}
