import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../../src/changes/excerpt.ts';

const WORDS = [
  'Grüße',
  'Straße',
  'und',
  'die',
  '👩‍💻',
  '🙂',
  'e\u0301',
  'Überraschung',
  'x',
  'Nein.',
  '<em>',
  'a',
];
const words = (max: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: max });
const line = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** Two texts that share their beginning and their end. */
const pairs = fc
  .tuple(words(60), words(8), words(8), words(60))
  .map(([head, one, other, tail]) => ({
    before: line([...head, ...one, ...tail]),
    after: line([...head, ...other, ...tail]),
    longest: Math.max(line(one).length, line(other).length),
  }))
  .filter(({ before, after }) => before !== after);

const bare = (excerpt: string): string => excerpt.replace(/^… /, '').replace(/ …$/, '');

/** The excerpt set back into its text: what stood before and behind it. */
function around(text: string, excerpt: string): [string, string] {
  const at = excerpt.startsWith('… ')
    ? excerpt.endsWith(' …')
      ? text.indexOf(bare(excerpt))
      : text.length - bare(excerpt).length
    : 0;
  return [text.slice(0, at), text.slice(at + bare(excerpt).length)];
}

/** Cut on both sides, it may stand in its text more than once. */
const isUnclear = (excerpt: string): boolean => excerpt.startsWith('… ') && excerpt.endsWith(' …');

const isHalf = (text: string): boolean => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text);

const long = (middle: string): string =>
  `${'Vorher steht viel. '.repeat(9)}${middle}${' Nachher auch.'.repeat(9)}`;

const endless = (middle: string): string =>
  `https://example.com/${'ä'.repeat(9_000)}${middle}${'ö'.repeat(9_000)}`;

describe('two excerpts', () => {
  test('differ, are cut from their texts, and leave out only what both texts share', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const excerpt = excerpts(before, after);
        expect(excerpt.before).not.toBe(excerpt.after);
        expect(before).toContain(bare(excerpt.before));
        expect(after).toContain(bare(excerpt.after));
        const restOf = (text: string, excerpt: string) => text.length - bare(excerpt).length;
        expect(restOf(before, excerpt.before)).toBe(restOf(after, excerpt.after));
        const [one, other] = [around(before, excerpt.before), around(after, excerpt.after)];
        expect(isUnclear(excerpt.before) || one.join('|') === other.join('|')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('begin and end alike, on whole words, and no longer than the difference with a line around it', () => {
    fc.assert(
      fc.property(pairs, ({ before, after, longest }) => {
        const excerpt = excerpts(before, after);
        const both = [excerpt.before, excerpt.after];
        for (const isOpen of [
          (text: string) => text.startsWith('… '),
          (text: string) => text.endsWith(' …'),
        ]) {
          expect(isOpen(excerpt.before)).toBe(isOpen(excerpt.after));
        }
        for (const text of both) {
          expect(isHalf(bare(text))).toBe(false);
          expect(text).not.toMatch(/\s\s|\n/);
          // On either side 40 characters, up to 20 more rather than a cut, and the rest of a word.
          expect(text.length).toBeLessThanOrEqual(longest + 2 * (40 + 20 + 'Überraschung '.length + 2));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of short texts are the texts, on one line', () => {
    expect(excerpts('Alt', 'Neu')).toEqual({ before: 'Alt', after: 'Neu' });
    expect(excerpts('Zwei\n\nZeilen', 'Drei\n\nZeilen')).toEqual({
      before: 'Zwei Zeilen',
      after: 'Drei Zeilen',
    });
    expect(excerpts('', 'Neu')).toEqual({ before: '', after: 'Neu' });
  });

  test('of a long text show its words around the change', () => {
    expect(excerpts(long('Ja, gern.'), long('Nein.'))).toEqual({
      before:
        '… viel. Vorher steht viel. Vorher steht viel. Ja, gern. Nachher auch. Nachher auch. Nachher auch. …',
      after:
        '… viel. Vorher steht viel. Vorher steht viel. Nein. Nachher auch. Nachher auch. Nachher auch. …',
    });
  });

  test('differ where a text says the same more often', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 5 }), (times, more) => {
        const [before, after] = ['Ja, gern. '.repeat(times).trim(), 'Ja, gern. '.repeat(times + more).trim()];
        const excerpt = excerpts(before, after);
        expect(excerpt.after.length - excerpt.before.length).toBe(after.length - before.length);
        expect(bare(excerpt.after)).toContain(bare(excerpt.before));
      }),
    );
  });

  test('of very long texts without blanks show where they differ, and not all of them', () => {
    const excerpt = excerpts(endless('1'), endless('2'));
    expect(excerpt.before).toContain('ä1ö');
    expect(excerpt.after).toContain('ä2ö');
    expect(excerpt.before.length).toBeLessThan(500);
  });
});

test('of a long text that is new in all its words, only the beginning is shown', () => {
  const { before, after } = excerpts('eins '.repeat(2000), 'zwei '.repeat(2000));
  for (const excerpt of [before, after]) {
    expect(excerpt.length).toBeLessThan(500);
    expect(excerpt).toMatch(/^(eins|zwei) .* …$/);
  }
});
