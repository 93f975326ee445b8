import { expect, test } from 'vitest';
import { describe } from '../../../../src/lms/scorm2004/describe.ts';

test.each([
  ['Wie reagieren Sie?', 'Wie reagieren Sie?'],
  ['  Zwei\n\tZeilen \u2028 und mehr ', 'Zwei Zeilen und mehr'],
  ['{lang=fr}Hier?', '(lang=fr}Hier?'],
  ['Was heißt {x}?', 'Was heißt {x}?'],
  ['', ''],
])('%j is described as %j', (text, description) => {
  expect(describe(text)).toBe(description);
});

test('250 characters stay whole', () => {
  expect(describe('ä'.repeat(250))).toBe('ä'.repeat(250));
});

test('a longer text is cut and says so', () => {
  expect(describe('ä'.repeat(251))).toBe(`${'ä'.repeat(249)}…`);
});

test('no character is cut in half', () => {
  expect(describe(`${'x'.repeat(248)}😀😀`)).toBe(`${'x'.repeat(248)}…`);
});
