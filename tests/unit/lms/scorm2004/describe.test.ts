import { describe as group, expect, test } from 'vitest';
import { describe } from '../../../../src/lms/scorm2004/describe.ts';

test('question and answer are on one line', () => {
  expect(describe('Wie reagieren Sie?', 'Ich frage nach.')).toBe('Wie reagieren Sie? – Ich frage nach.');
});

test.each([
  ['Wie reagieren Sie?', 'Wie reagieren Sie?'],
  ['  Zwei\n\tZeilen \u2028 und mehr ', 'Zwei Zeilen und mehr'],
  ['{lang=fr}Hier?', '(lang=fr}Hier?'],
  ['Was heißt {x}?', 'Was heißt {x}?'],
  ['', ''],
])('%j is described as %j, as question or answer', (text, description) => {
  expect(describe(text, '')).toBe(description);
  expect(describe('', text)).toBe(description);
});

test('an opening brace elsewhere stays', () => {
  expect(describe('Was heißt das?', '{x}')).toBe('Was heißt das? – {x}');
});

test('250 characters are not shortened', () => {
  expect(describe('ä'.repeat(250), '')).toBe('ä'.repeat(250));
  expect(describe('ä'.repeat(100), 'ö'.repeat(147))).toBe(`${'ä'.repeat(100)} – ${'ö'.repeat(147)}`);
});

test('a longer text ends in an ellipsis', () => {
  expect(describe('ä'.repeat(251), '')).toBe(`${'ä'.repeat(249)}…`);
});

group('where both do not fit', () => {
  test.each([
    ['both are long', 300, 300, `${'q'.repeat(122)}… – ${'a'.repeat(123)}…`],
    ['the question is short', 20, 300, `${'q'.repeat(20)} – ${'a'.repeat(226)}…`],
    ['the answer is short', 300, 20, `${'q'.repeat(226)}… – ${'a'.repeat(20)}`],
    ['the question has its half', 123, 300, `${'q'.repeat(123)} – ${'a'.repeat(123)}…`],
    ['the answer has its half', 300, 124, `${'q'.repeat(122)}… – ${'a'.repeat(124)}`],
  ])('%s, each gets at least its half', (_, questionLength, answerLength, description) => {
    expect(describe('q'.repeat(questionLength), 'a'.repeat(answerLength))).toBe(description);
    expect(description).toHaveLength(250);
  });

  test('surrogate pairs are cut as a whole', () => {
    expect(describe(`${'x'.repeat(248)}😀😀`, '')).toBe(`${'x'.repeat(248)}…`);
    expect(describe(`${'q'.repeat(121)}😀😀`, 'a'.repeat(200))).toMatch(/^q{121}… – a+…$/);
  });
});
