import { bareText } from '../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import type { Rating } from '../../../src/schema/rating.ts';
import { checkOptions, type OptionDraft } from '../../../src/questions/option-rules.ts';

const place = (line: number) => ({ file: 'x.md', line, column: 1, length: 1 });

/** Options in lines 10, 12, 14 …, written as `rating text`. */
const options = (...drafts: readonly string[]): OptionDraft[] =>
  drafts.map((draft, index) => {
    const [rating, ...rest] = draft.split(' ');
    const text = rest.join(' ');
    return {
      place: place(10 + 2 * index),
      text: bareText(text),
      rating: rating === '?' ? undefined : (rating as Rating),
      feedback: bareText('Denn …'),
    };
  });

/** What is reported, with its line; the heading stands in line 8. */
function reported(...drafts: readonly string[]): string[] {
  const found: string[] = [];
  checkOptions(options(...drafts), place(8), (problem, { line }, params) => {
    found.push([line, problem, ...Object.values(params).map(String)].join(' '));
  });
  return found;
}

test('different options of which one is recommended are valid', () => {
  expect(reported('best eins', 'poor zwei')).toEqual([]);
  expect(reported('ok eins', 'best zwei', 'poor drei', 'ok vier')).toEqual([]);
});

test('missing options are reported at the heading', () => {
  expect(reported()).toEqual(['8 noOptions']);
});

test('a single option is reported at its line', () => {
  expect(reported('best eins')).toEqual(['10 oneOption']);
});

test('a missing recommended option is reported at the heading', () => {
  expect(reported('ok eins', 'poor zwei')).toEqual(['8 noRecommended']);
});

test('with an unreadable mark, a missing recommended option is not reported', () => {
  expect(reported('? eins', 'poor zwei')).toEqual([]);
});

test('the same text twice is reported at the later place, with the line of the earlier', () => {
  expect(reported('best eins', 'poor zwei', 'ok eins')).toEqual(['14 duplicateOption 10']);
});

test('missing texts are no duplicates', () => {
  expect(reported('best ', 'poor ')).toEqual([]);
});

test('more than twenty options are reported', () => {
  const twenty = ['best 0', ...Array.from({ length: 19 }, (_, index) => `poor ${index + 1}`)];
  expect(reported(...twenty)).toEqual([]);
  expect(reported(...twenty, 'poor 20')).toEqual(['8 tooManyOptions 20']);
});
