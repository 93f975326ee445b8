import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { START } from '../../../../src/course/progress/progress.ts';
import { scoreOf } from '../../../../src/course/progress/score.ts';
import { rulesFor } from '../rules.ts';

/** The score of a course with one question per number of half points. */
function scored(halfPoints: readonly (number | null)[], open = 0): number {
  const ids = Array.from({ length: halfPoints.length + open }, (_, index) => `q${index}`);
  const answers = Object.fromEntries(
    halfPoints.map((points, index) => [`q${index}`, { response: 'a', points }]),
  );
  return scoreOf({ ...START, answers }, rulesFor(ids));
}

test.each([
  [[2, 2, 0], 66.66],
  [[2, 0, 0], 33.33],
  [[1, 0, 0], 16.66],
  [[2, 2, 2], 100],
  [[1], 50],
  [[0], 0],
  [[2, 2, 2, 2, 2, 2, 0], 85.71],
])('half points %j make the score %f, cut to two decimals', (halfPoints, score) => {
  expect(scored(halfPoints)).toBe(score);
});

test('an open question and an answer without points count as 0', () => {
  expect(scored([2], 1)).toBe(50);
  expect(scored([2, null])).toBe(50);
});

test('a question that is not rated does not count', () => {
  const answers = { a: { response: 'a', points: 2 }, b: { response: 'a', points: 0 } };
  expect(scoreOf({ ...START, answers }, rulesFor(['a', 'b'], { rated: ['a'] }))).toBe(100);
});

test('a course without rated questions scores 0', () => {
  expect(scored([])).toBe(0);
});

test('a score is never above the exact value, and less than a hundredth below it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 60 }), (halfPoints) => {
      const sum = halfPoints.reduce((all: number, one) => all + one, 0);
      const score = scored(halfPoints);
      const hundredths = BigInt(Math.round(score * 100));
      const [given, per] = [BigInt(sum) * 10_000n, BigInt(halfPoints.length) * 2n];
      expect(hundredths * per <= given && given < (hundredths + 1n) * per).toBe(true);
      expect(String(score)).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
    }),
  );
});
