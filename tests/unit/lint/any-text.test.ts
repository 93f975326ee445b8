import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCourse } from '../../../src/lint/lint-course.ts';
import { judgeEpisode } from '../../../src/lint/lint-episode.ts';
import type { Lesson } from '../../../src/lint/linted.ts';
import { sentences } from '../../../src/lint/sentences.ts';
import { wordsFor } from '../../../src/lint/lexicon.ts';
import { tell } from './course.ts';
import { course } from './write.ts';

const place = { file: 'kurs/01.md', line: 1, column: 1, length: 1 };

/** Pieces that the rules look for, in any number and order. */
const PIECES = [
  'immer',
  'nie',
  'alle',
  'wissen',
  'never',
  'z.',
  'B.',
  ' ',
  '  ',
  '\n',
  '…',
  ':',
  '„',
  '3.',
  'a',
  'er',
  'Art.',
  'IMG_',
  '1',
  '-',
  '.jpg',
  '[~] ',
  '**',
  'Ja. ',
  '"„',
  'x!' + ' '.repeat(50),
  '![',
  '](',
  '|',
  '`',
  '\\',
  '&amp;',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

const passage = (words: string) => ({ text: words, at: () => place, length: words.length });

const lesson = (words: string): Lesson => ({
  title: place,
  role: { text: words, place },
  hasScenario: false,
  question: place,
  choices: [
    [
      { ...passage(words), rating: 'best', place, feedback: words, feedbackPlace: place },
      { ...passage('Nein.'), rating: 'poor', place, feedback: '', feedbackPlace: place },
    ],
  ],
  minutes: 6,
  hasTeaser: false,
  end: place,
  passages: [passage(words)],
  pictures: [{ alt: words, file: words, place }],
});

const judge = (words: string): number =>
  (['de', 'en'] as const).flatMap((language) => {
    const one = lesson(words);
    const whole = { lessons: [one, one, one, one], settings: one, shuffle: false, teaser: 'Ausblick' };
    return [...judgeEpisode(one, wordsFor(language)!), ...judgeCourse(whole, wordsFor(language)!)];
  }).length;

test('no text is too strange for the rules', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(judge(words)).toBeGreaterThan(0);
    }),
  );
});

test('sentences hold all of a text but its blanks, in order', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('de', 'en'), (words, language) => {
      const parts = sentences(words, wordsFor(language)!).map(({ start, end }) => words.slice(start, end));
      const hasWords = /[\p{L}\p{N}]/u.test(words);
      expect(parts.join('').replace(/\s/g, '')).toBe(hasWords ? words.replace(/\s/g, '') : '');
    }),
  );
});

test.each(PIECES)('a great many of %j take no time to speak of', (piece) => {
  // Were any rule quadratic, this would outlast the test's own limit of a minute.
  expect(judge(piece.repeat(200_000 / piece.length))).toBeGreaterThan(0);
});

test('every warning of an episode has its place in the file, whatever stands there', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const scenario = words.replace(/[<>#\0]/g, '');
      const files = course({ role: '', scenario: `${scenario} Hier ${'wort '.repeat(40)}ende.` });
      const told = await tell(files);
      expect(told.filter(({ at }) => at.trim() === '')).toEqual([]);
      expect(told).not.toEqual([]);
    }),
    { numRuns: 50 },
  );
});
