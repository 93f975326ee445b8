import { expect, test } from 'vitest';
import { typedNumber } from '../../../../src/questions/number/typed.ts';

test.each<[typed: string, german: number | null, english: number | null]>([
  ['72', 72, 72],
  [' 72 ', 72, 72],
  ['-3', -3, -3],
  ['−3', -3, -3],
  ['2,5', 2.5, 2.5],
  ['2.5', 2.5, 2.5],
  ['0.25', 0.25, 0.25],
  ['0.125', 0.125, 0.125],
  ['0,125', 0.125, 0.125],
  ['1.000', 1000, 1],
  ['1,000', 1, 1000],
  ['12 345', 12_345, 12_345],
  ['1.234,5', 1234.5, 1234.5],
  ['1,234.5', 1234.5, 1234.5],
  ['12.345.6', null, null],
  ['1.5.2', null, null],
  ['0.00004', 0, 0],
  ['99999', 99_999, 99_999],
  ['100000', null, null],
  ['1.000.000', null, null],
  ['', null, null],
  ['drei', null, null],
  ['1e3', null, null],
  ['72 Stunden', null, null],
  ['.5', null, null],
])('%j is %s in German and %s in English', (typed, german, english) => {
  expect(typedNumber(typed, '.')).toBe(german);
  expect(typedNumber(typed, ',')).toBe(english);
});
