import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintCourse } from '../../../src/lint/lint-course.ts';
import { lintEpisode } from '../../../src/lint/lint-episode.ts';
import type { LintedEpisode } from '../../../src/lint/linted.ts';
import { sentences } from '../../../src/lint/sentences.ts';
import { lexiconFor } from '../../../src/lint/lexicon.ts';
import { diagnose } from './course.ts';
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

const passage = (content: string) => ({ text: content, at: () => place, length: content.length });

const episode = (content: string): LintedEpisode => ({
  title: place,
  role: { text: content, place },
  hasScenario: false,
  question: place,
  choices: [
    [
      { ...passage(content), rating: 'best', place, feedback: content, feedbackPlace: place },
      { ...passage('Nein.'), rating: 'poor', place, feedback: '', feedbackPlace: place },
    ],
  ],
  minutes: 6,
  hasTeaser: false,
  end: place,
  passages: [passage(content)],
  pictures: [{ alt: content, file: content, place }],
});

const judge = (content: string): number =>
  (['de', 'en'] as const).flatMap((language) => {
    const one = episode(content);
    const whole = { episodes: [one, one, one, one], settings: one, shuffle: false, teaser: 'Ausblick' };
    return [...lintEpisode(one, lexiconFor(language)!), ...lintCourse(whole, lexiconFor(language)!)];
  }).length;

test('rules accept any text', () => {
  fc.assert(
    fc.property(text, (content) => {
      expect(judge(content)).toBeGreaterThan(0);
    }),
  );
});

test('sentences cover a text except its white space, in order', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('de', 'en'), (content, language) => {
      const parts = sentences(content, lexiconFor(language)!).map(({ start, end }) =>
        content.slice(start, end),
      );
      const hasWords = /[\p{L}\p{N}]/u.test(content);
      expect(parts.join('').replace(/\s/g, '')).toBe(hasWords ? content.replace(/\s/g, '') : '');
    }),
  );
});

test.each(PIECES)('a great many of %j take no time to speak of', (piece) => {
  // Were any rule quadratic, this would outlast the test's own limit of a minute.
  expect(judge(piece.repeat(200_000 / piece.length))).toBeGreaterThan(0);
});

test('every warning of an episode has its place in the file, whatever stands there', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const scenario = content.replace(/[<>#\0]/g, '');
      const files = course({ role: '', scenario: `${scenario} Hier ${'wort '.repeat(40)}ende.` });
      const found = await diagnose(files);
      expect(found.filter(({ at }) => at.trim() === '')).toEqual([]);
      expect(found).not.toEqual([]);
    }),
    { numRuns: 50 },
  );
});
