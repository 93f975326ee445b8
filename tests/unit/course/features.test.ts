import { bareText } from '../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import { type Course, courseSchema } from '../../../src/course/course.ts';
import { constantsFor, FEATURES, featuresOf, kindsIn } from '../../../src/course/features.ts';
import type { Identity } from '../../../src/lock/reconcile.ts';

const option = (text: string, rating: string) => ({
  text: bareText(text),
  rating,
  feedback: bareText('Denn …'),
});
const OPTIONS = [option('Fragen', 'best'), option('Warten', 'poor')];
const single = (id: string, options: readonly object[] = OPTIONS) => ({
  question: { kind: 'single', id, text: bareText('Was tun Sie?'), options },
});

const FILM = {
  title: 'Der Rundgang',
  source: { from: 'vimeo', id: '76979871', start: null, key: null },
  poster: null,
  transcript: bareText('Ein Rundgang.'),
};

/** A course of one episode, with some settings and properties of the episode changed. */
const courseWith = (settings: object, episode: object = {}): Course =>
  courseSchema.parse({
    id: 'smk',
    title: 'Kurs',
    language: 'de',
    version: '1.0.0',
    episodes: [
      {
        id: 'foto',
        title: 'Das Foto',
        file: 'foto.md',
        duration: 3,
        scenario: bareText('Eine Lage.'),
        sections: {},
        scenes: [single('foto')],
        ...episode,
      },
    ],
    ...settings,
  });

/** The features of such a course, with the identity of its questions changed. */
function features(settings: object, episode: object = {}, identity: Partial<Identity> = {}) {
  const course = courseWith(settings, episode);
  const known: Identity = { key: '01', revision: 1, hash: '', letters: ['a', 'b'], ...identity };
  return featuresOf(course, new Map(['foto', 'danach'].map((id) => [id, known])));
}

test('a plain course has no feature', () => {
  expect(features({})).toEqual([]);
});

test.each([
  [{ attestation: 'Ich kenne die Regeln.' }, ['attestation']],
  [{ brand: { logo: 'logo.svg' } }, ['logo']],
  [{ comments: 'private' }, ['comments']],
  [{ comments: 'send' }, ['comments', 'commentsSent']],
  [{ pass: { score: 80 } }, ['grade']],
  [{ shuffle: true }, ['shuffle']],
])('%j', (settings, expected) => {
  expect(features(settings)).toEqual(expected);
});

test('a film makes the feature films', () => {
  expect(features({}, { film: FILM })).toEqual(['films']);
});

test('several scenes and consequences are two features', () => {
  const [first, ...others] = OPTIONS;
  const options = [{ ...first, consequence: bareText('Sie lacht.') }, ...others];
  expect(features({}, { scenes: [single('foto', options)] })).toEqual(['consequences']);
  expect(features({}, { scenes: [single('foto'), single('danach')] })).toEqual(['scenes']);
});

test('a revised or later added question makes the feature news', () => {
  expect(features({}, {}, { revision: 2 })).toEqual(['news']);
  expect(features({}, {}, { since: '1.1.0' })).toEqual(['news']);
});

test('an interaction other than a choice makes a feature', () => {
  const question = {
    kind: 'text',
    id: 'foto',
    text: bareText('Was schreiben Sie?'),
    model: bareText('Danke.'),
  };
  expect(features({}, { scenes: [{ question }] })).toEqual(['longFillIn']);
  const danach = { ...question, id: 'danach' };
  const scenes = [single('foto'), { question: danach }];
  expect(features({}, { scenes })).toEqual(['longFillIn', 'scenes']);
  expect(kindsIn(courseWith({}, { scenes }))).toEqual(['single', 'text']);
  expect(kindsIn(courseWith({}, { scenes: [...scenes.toReversed(), single('dann')] }))).toEqual([
    'single',
    'text',
  ]);
});

test('the bundler gets a constant for each feature: true where the course does without it', () => {
  const constants = constantsFor(['films']);
  expect(Object.keys(constants)).toHaveLength(FEATURES.length);
  expect(constants['import.meta.without.films']).toBe('false');
  expect(constants['import.meta.without.grade']).toBe('true');
});
