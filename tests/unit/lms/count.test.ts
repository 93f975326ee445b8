import { expect, test } from 'vitest';
import { countIn } from '../../../src/lms/count.ts';

test.each([
  ['0', 0],
  ['12', 12],
  ['007', 7],
  ['999999999', 999_999_999],
])('a count of "%s" is %i', (value, count) => {
  expect(countIn(value)).toBe(count);
});

test.each(['', ' ', 'false', 'undefined', 'NaN', '-1', '3.0', '1e3', '0x10', '12 ', '1234567890'])(
  '"%s" is no count',
  (value) => {
    expect(countIn(value)).toBeNull();
  },
);
