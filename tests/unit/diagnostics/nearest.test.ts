import { expect, test } from 'vitest';
import { nearest } from '../../../src/diagnostics/nearest.ts';

const KEYS = ['id', 'title', 'tracking', 'targets', 'language'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['traking', 'tracking'],
  ['target', 'targets'],
  ['languag', 'language'],
  ['langage', 'language'],
  ['title', 'title'],
])('"%s" most likely means "%s"', (word, known) => {
  expect(nearest(word, KEYS)).toBe(known);
});

test.each(['beschreibung', 'owner', 'x-y-z'])('"%s" means nothing that is known', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined();
});

test('a word that shares no character with any known one gets no suggestion', () => {
  expect(nearest('xy', KEYS)).toBeUndefined();
});

test('a long word may be misspelt more often', () => {
  expect(nearest('rechtlichehinwese', ['Rechtlicher Hinweis'])).toBe('Rechtlicher Hinweis');
});

test('without known words there is no suggestion', () => {
  expect(nearest('title', [])).toBeUndefined();
});
