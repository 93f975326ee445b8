import { expect, test } from 'vitest';
import {
  episodeSchema,
  FRONT_MATTER_KEYS,
  frontMatterSchema,
  REQUIRED_FRONT_MATTER,
} from '../../../src/course/episode.ts';
import { START } from '../../../src/course/progress/progress.ts';
import { reduce } from '../../../src/course/progress/reduce.ts';
import { rulesFor } from './rules.ts';

const required = { id: 'anfrage', title: 'Die Anfrage' };

const problems = (extra: object): string[] => {
  const { error } = frontMatterSchema.safeParse({ ...required, ...extra });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('only id and title are required', () => {
  expect(frontMatterSchema.parse(required)).toEqual({ ...required, role: '' });
});

test.each([
  [3, 3],
  ['3', 3],
  ['3 min', 3],
  ['3min.', 3],
  [' 12 Minuten ', 12],
  ['1 Minute', 1],
  ['45 minutes', 45],
  ['240', 240],
  [`7 ${' '.repeat(100_000)}min`, 7],
])('a duration of %j is %i minutes', (duration, minutes) => {
  expect(frontMatterSchema.parse({ ...required, duration }).duration).toBe(minutes);
});

test.each([0, 241, 2.5, '1000', 'drei Minuten', '3 h', '-3', ''])('%j is no duration', (duration) => {
  expect(problems({ duration })).toEqual(['duration: badDuration']);
});

test.each(['', 'A', '1a', 'ä', 'a_b', 'a b', `a${'x'.repeat(40)}`])('"%s" is no episode id', (id) => {
  expect(problems({ id })).toEqual(['id: badEpisodeId']);
});

test.each(['a', 'ki-teamfoto', `a${'x'.repeat(39)}`])('"%s" is an episode id', (id) => {
  expect(problems({ id })).toEqual([]);
});

test('a title is one line of at most 200 characters, or a number', () => {
  expect(frontMatterSchema.parse({ ...required, title: ' Zwei\n Zeilen ' }).title).toBe('Zwei Zeilen');
  expect(frontMatterSchema.parse({ ...required, title: 404 }).title).toBe('404');
  expect(problems({ title: 'x'.repeat(201) })).toEqual(['title: tooLong']);
});

test('an unknown key is refused', () => {
  expect(problems({ dauer: 3 })).toHaveLength(1);
});

test.each(['anfrage', 'constructor'])('an episode whose id may be "%s" can be answered', (id) => {
  const rules = rulesFor([id]);
  const answer = { response: 'a', points: 2 };
  const outcome = frontMatterSchema.safeParse({ ...required, id }).success
    ? reduce(START, { type: 'answered', question: id, answer }, rules).outcome
    : 'no such episode';
  expect(outcome).not.toBe('open');
});

test('the keys of the head are listed, and those that are required', () => {
  expect(FRONT_MATTER_KEYS['']).toEqual(['id', 'title', 'role', 'duration']);
  expect(REQUIRED_FRONT_MATTER).toEqual(['id', 'title']);
});

test('an episode has more than its head', () => {
  const missing = episodeSchema.safeParse(required).error?.issues.map(({ path }) => path.join('.'));
  expect(missing?.toSorted()).toEqual(['duration', 'file', 'scenario', 'scenes', 'sections']);
});
