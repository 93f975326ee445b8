import { bareText } from '../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import { REQUIRED_SETTINGS, settingsSchema, SETTINGS_KEYS } from '../../../src/course/settings.ts';

const required = { id: 'smk', title: 'Kurs', language: 'de', version: '1.0.0' };

/** Path and message of each problem that the schema finds. */
const problems = (extra: object): string[] => {
  const { error } = settingsSchema.safeParse({ ...required, ...extra });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const read = (extra: object) => settingsSchema.parse({ ...required, ...extra });

test('all keys but four have defaults', () => {
  expect(settingsSchema.parse(required)).toEqual({
    ...required,
    description: '',
    intro: bareText(''),
    targets: ['scorm12', 'scorm2004-3'],
    packaging: 'course',
    tracking: { level: 'answers', timing: false, readers: '', retention: '' },
    pass: null,
    retries: 'unlimited',
    shuffle: false,
    attestation: null,
    comments: 'off',
    text: 'private',
    contacts: [],
    theme: 'base',
    inline: true,
    brand: null,
    silence: [],
    episodes: null,
  });
});

test.each(Object.keys(required))('%s is required', (key) => {
  expect(settingsSchema.safeParse({ ...required, [key]: undefined }).success).toBe(false);
});

const TRACKING = { level: 'answers', timing: false, readers: '', retention: '' };
const PASS = { score: 80, attempts: 'unlimited', report: 'passed', mastery: false };

test.each<[object, object]>([
  [{ tracking: 'result' }, { tracking: { ...TRACKING, level: 'result' } }],
  [{ tracking: { timing: true } }, { tracking: { ...TRACKING, timing: true } }],
  [{ pass: 80 }, { pass: PASS }],
  [{ pass: { score: 66.66, attempts: 3 } }, { pass: { ...PASS, score: 66.66, attempts: 3 } }],
  [{ pass: null }, { pass: null }],
  [{ attestation: ' Ich kenne\n die Regeln. ' }, { attestation: 'Ich kenne die Regeln.' }],
  [{ title: 2025 }, { title: '2025' }],
  [{ title: '  Erste \n Zeile  ' }, { title: 'Erste Zeile' }],
  [{ targets: ['scorm2004-4', 'scorm12', 'scorm2004-4'] }, { targets: ['scorm2004-4', 'scorm12'] }],
])('%j is read as %j', (settings, expected) => {
  expect(read(settings)).toMatchObject(expected);
});

test.each<object>([
  ...[1, 100].map((pass) => ({ pass })),
  ...['ab', 'smk', 'k-2025', 'abcdefgh'].map((id) => ({ id })),
  ...['course', 'per-episode'].map((packaging) => ({ packaging })),
  ...['off', 'private', 'send'].map((comments) => ({ comments })),
  { attestation: 'x'.repeat(220) },
  { attestation: 'Keiner fehlt.' },
  { attestation: 'Anders gesagt: ja' },
  ...['10.20.30', '0.0.0', '123456.100000.999999'].map((version) => ({ version })),
  ...['#abc', '#A1B2C3'].map((color) => ({ brand: { color } })),
  { silence: ['KNG001', 'KNG320'] },
  { title: 'x'.repeat(200) },
])('%j is valid', (settings) => {
  expect(problems(settings)).toEqual([]);
});

test.each<[object, string]>([
  ...[0, 0.5, 100.01, -1].map((pass): [object, string] => [{ pass }, 'pass.score: passMarkOutOfRange']),
  ...['a', 'Smk', '1ab', 'toolongid', 'ä1', 'a b', '-ab', ''].map((id): [object, string] => [
    { id },
    'id: badCourseId',
  ]),
  ...[
    '1',
    '1.0',
    '1.0.0.0',
    '01.0.0',
    'v1.0.0',
    '1.0.0-beta',
    '1000000.0.0',
    '1.a.0',
    '1.0.1000000',
    '1.01.0',
    'x1.0.0',
    '1.0.0x',
    1,
  ].map((version): [object, string] => [{ version }, 'version: badVersion']),
  ...['fr', 'de-x-ihr', 'deutsch', ''].map((language): [object, string] => [
    { language },
    'language: unknownLanguage',
  ]),
  ...['ja', 'Nein', 'yes', 'no', 'on', 'off', 'an', 'aus', 'none', 'kein', 'keine'].map(
    (attestation): [object, string] => [{ attestation }, 'attestation: noSentence'],
  ),
  ...['abc', '#ab', '#abcd', '#1234567', '#ggg', 'x#abc', '#abcdeg', '#abg'].map(
    (color): [object, string] => [{ brand: { color } }, 'brand.color: badColor'],
  ),
  [{ attestation: 'x'.repeat(221) }, 'attestation: tooLong'],
  [{ title: 'x'.repeat(201) }, 'title: tooLong'],
  [{ targets: ['scorm12', 'scorm13'] }, 'targets.1: unknownTarget'],
])('%j has the problem %s', (settings, problem) => {
  expect(problems(settings)).toEqual([problem]);
});

test.each([
  { attestation: ' ' },
  { retries: -1 },
  { retries: 1.5 },
  { pass: { score: 80, attempts: 0 } },
  { comments: 'on' },
  { packaging: 'episodes' },
  { silence: ['KNG1'] },
  { silence: ['KNG0011'] },
  { silence: ['xKNG001'] },
  { silence: ['KNGabc'] },
  { brand: { colour: '#abc' } },
  { contacts: [{ name: 'A', fax: '1' }] },
  { episodes: [] },
  { targets: [] },
  { tracking: 'everything' },
  { contacts: [{ role: 'ohne Namen' }] },
  { contacts: [{ name: 'A', mail: 'keine Adresse' }] },
  { tittle: 'unknown key' },
  { tracking: { levl: 'result' } },
  { pass: { score: 80, mark: 1 } },
])('%j is refused', (extra) => {
  expect(problems(extra)).toHaveLength(1);
});

test('the known keys are listed by their parent key', () => {
  expect(SETTINGS_KEYS['tracking']).toEqual(['level', 'timing', 'readers', 'retention']);
  expect(SETTINGS_KEYS['pass']).toEqual(['score', 'attempts', 'report', 'mastery']);
  expect(SETTINGS_KEYS['']).toContain('contacts');
  expect(SETTINGS_KEYS['']).toContain('attestation');
  expect(SETTINGS_KEYS['brand']).toEqual(['color', 'logo', 'font']);
  expect(SETTINGS_KEYS['contacts']).toEqual(['name', 'role', 'mail', 'phone']);
  expect(SETTINGS_KEYS['']!.slice(0, 3)).toEqual(['format', 'id', 'title']);
});

test('the required keys are listed by their path', () => {
  expect(REQUIRED_SETTINGS).toEqual([...Object.keys(required), 'pass.score', 'contacts.name']);
});

test('a contact without a role has an empty one', () => {
  expect(read({ contacts: [{ name: 'Kim' }] })).toMatchObject({ contacts: [{ name: 'Kim', role: '' }] });
});
