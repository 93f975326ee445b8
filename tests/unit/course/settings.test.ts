import { bareText } from '../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import { settingsSchema, SETTINGS_KEYS } from '../../../src/course/settings.ts';

const required = { id: 'smk', title: 'Kurs', language: 'de', version: '1.0.0' };

/** The path and the message of everything that the schema has against these settings. */
const complaints = (extra: object): string[] => {
  const { error } = settingsSchema.safeParse({ ...required, ...extra });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const read = (extra: object) => settingsSchema.parse({ ...required, ...extra });

test('four keys are enough, everything else has its documented default', () => {
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
    brand: null,
    silence: [],
    episodes: null,
  });
});

test.each(Object.keys(required))('without %s there is no course', (key) => {
  expect(settingsSchema.safeParse({ ...required, [key]: undefined }).success).toBe(false);
});

test('a bare word after tracking is the level', () => {
  expect(read({ tracking: 'result' }).tracking).toEqual({
    level: 'result',
    timing: false,
    readers: '',
    retention: '',
  });
});

test('a tracking block without a level keeps the default level', () => {
  expect(read({ tracking: { timing: true } }).tracking).toMatchObject({ level: 'answers', timing: true });
});

test('a bare number after pass is the score', () => {
  expect(read({ pass: 80 }).pass).toEqual({
    score: 80,
    attempts: 'unlimited',
    report: 'passed',
    mastery: false,
  });
});

test('a pass block fills in what is left out', () => {
  expect(read({ pass: { score: 66.66, attempts: 3 } }).pass).toMatchObject({
    score: 66.66,
    attempts: 3,
    report: 'passed',
  });
});

test('pass: null means not graded', () => {
  expect(read({ pass: null }).pass).toBeNull();
});

test.each([0, 0.5, 100.01, -1])('a pass mark of %f is out of range', (pass) => {
  expect(complaints({ pass })).toEqual(['pass.score: passMarkOutOfRange']);
});

test.each([1, 100])('a pass mark of %i is allowed', (pass) => {
  expect(complaints({ pass })).toEqual([]);
});

test.each(['a', 'Smk', '1ab', 'toolongid', 'ä1', 'a b', '-ab', ''])('"%s" is no course id', (id) => {
  expect(complaints({ id })).toEqual(['id: badCourseId']);
});

test.each(['ab', 'smk', 'k-2025', 'abcdefgh'])('"%s" is a course id', (id) => {
  expect(complaints({ id })).toEqual([]);
});

test.each(['1', '1.0', '1.0.0.0', '01.0.0', 'v1.0.0', '1.0.0-beta', '1000000.0.0', 1])(
  '%s is no version',
  (version) => {
    expect(complaints({ version })).toEqual(['version: badVersion']);
  },
);

test.each(['fr', 'de-x-ihr', 'deutsch', ''])('the language "%s" has no page texts', (language) => {
  expect(complaints({ language })).toEqual(['language: unknownLanguage']);
});

test('a sentence to confirm is one line of at most 220 characters', () => {
  expect(read({ attestation: ' Ich kenne\n die Regeln. ' }).attestation).toBe('Ich kenne die Regeln.');
  expect(complaints({ attestation: 'x'.repeat(220) })).toEqual([]);
  expect(complaints({ attestation: 'x'.repeat(221) })).toEqual(['attestation: tooLong']);
  expect(complaints({ attestation: ' ' })).toHaveLength(1);
});

test.each(['course', 'per-episode'])('packaging may be %s', (packaging) => {
  expect(read({ packaging }).packaging).toBe(packaging);
});

test.each(['off', 'private', 'send'])('comments may be %s', (comments) => {
  expect(read({ comments }).comments).toBe(comments);
});

test('a number may stand where words are expected', () => {
  expect(read({ title: 2025 }).title).toBe('2025');
});

test('a title is one line', () => {
  expect(read({ title: '  Erste \n Zeile  ' }).title).toBe('Erste Zeile');
});

test('a title holds at most 200 characters', () => {
  expect(complaints({ title: 'x'.repeat(200) })).toEqual([]);
  expect(complaints({ title: 'x'.repeat(201) })).toEqual(['title: tooLong']);
});

test('a target named twice is built once', () => {
  expect(read({ targets: ['scorm2004-4', 'scorm12', 'scorm2004-4'] }).targets).toEqual([
    'scorm2004-4',
    'scorm12',
  ]);
});

test('an unknown target is named by its place', () => {
  expect(complaints({ targets: ['scorm12', 'scorm13'] })).toEqual(['targets.1: unknownTarget']);
});

test.each([
  { retries: -1 },
  { retries: 1.5 },
  { pass: { score: 80, attempts: 0 } },
  { comments: 'on' },
  { packaging: 'episodes' },
  { silence: ['KNG1'] },
  { episodes: [] },
  { targets: [] },
  { tracking: 'everything' },
  { contacts: [{ role: 'ohne Namen' }] },
  { contacts: [{ name: 'A', mail: 'keine Adresse' }] },
])('%j is refused', (extra) => {
  expect(complaints(extra)).toHaveLength(1);
});

test('a key that nobody knows is refused wherever it stands', () => {
  for (const extra of [{ tittle: 'x' }, { tracking: { levl: 'result' } }, { pass: { score: 80, mark: 1 } }]) {
    expect(complaints(extra)).toHaveLength(1);
  }
});

test('the known keys are told by the key they stand below', () => {
  expect(SETTINGS_KEYS['tracking']).toEqual(['level', 'timing', 'readers', 'retention']);
  expect(SETTINGS_KEYS['pass']).toEqual(['score', 'attempts', 'report', 'mastery']);
  expect(SETTINGS_KEYS['']).toContain('contacts');
  expect(SETTINGS_KEYS['']).toContain('attestation');
  expect(SETTINGS_KEYS['brand']).toEqual(['color', 'logo', 'font']);
});
