import type { List, ListItem } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/source/markdown/parse.ts';
import { plainText } from '../../../src/source/markdown/plain-text.ts';
import { readRatingMark } from '../../../src/questions/rating-mark.ts';

/** Reads the mark of a list's first item; `text` is what is left of the option without it. */
function marked(markdown: string): {
  rating: string | undefined;
  markWithoutSpace: string | undefined;
  text: string;
} {
  const item = (parseMarkdown(markdown).children[0] as List).children[0] as ListItem;
  const { rating, markWithoutSpace, paragraph } = readRatingMark(item);
  return { rating, markWithoutSpace, text: plainText(paragraph ? [paragraph] : item.children) };
}

describe('a mark in front of an option', () => {
  test.each([
    ['- [x] Ich warte.', 'best'],
    ['- [X] Ich warte.', 'best'],
    ['- [~] Ich warte.', 'ok'],
    ['- [ ] Ich warte.', 'poor'],
    ['* [~] Ich warte.', 'ok'],
    ['1. [~] Ich warte.', 'ok'],
    ['-   [~]   Ich warte.', 'ok'],
    ['- [~]\tIch warte.', 'ok'],
    ['- [~] Ich\n  warte.', 'ok'],
  ])('%j is rated %s and is no part of the text', (markdown, rating) => {
    expect(marked(markdown)).toEqual({ rating, markWithoutSpace: undefined, text: 'Ich warte.' });
  });

  test.each([
    ['- [x] **Ich** warte.', 'best'],
    ['- [ ] **Ich** warte.', 'poor'],
    ['- [~] **Ich** warte.', 'ok'],
    ['- [~] [Ich](https://example.com) warte.', 'ok'],
  ])('%j is no part of a text that begins with emphasis or a link', (markdown, rating) => {
    expect(marked(markdown)).toEqual({ rating, markWithoutSpace: undefined, text: 'Ich warte.' });
  });
});

describe('a mark without a space behind it', () => {
  test.each([
    ['- [x]Ich warte.', '[x]'],
    ['- [X]Ich warte.', '[X]'],
    ['- [~]Ich warte.', '[~]'],
    ['- [ ]Ich warte.', '[ ]'],
  ])('%j gives no rating, but is reported as %s', (markdown, markWithoutSpace) => {
    expect(marked(markdown)).toEqual({ rating: undefined, markWithoutSpace, text: 'Ich warte.' });
  });

  test('is found before emphasis as well', () => {
    expect(marked('- [~]**Ich** warte.').markWithoutSpace).toBe('[~]');
  });
});

test.each([
  '- Ich warte.',
  '- **Ich** warte.',
  '- (x) Ich warte.',
  '- [y] Ich warte.',
  '- [] Ich warte.',
  '-',
])('%j has no mark', (markdown) => {
  expect(marked(markdown)).toMatchObject({ rating: undefined, markWithoutSpace: undefined });
});

test.each(['- [x]', '- [~]', '- [ ]'])('%j has no text, and its mark stays in the paragraph', (markdown) => {
  expect(marked(markdown)).toEqual({
    rating: undefined,
    markWithoutSpace: undefined,
    text: markdown.slice(2),
  });
});
