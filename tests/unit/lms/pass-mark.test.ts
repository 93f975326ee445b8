import { describe, expect, test } from 'vitest';
import { passMarkIn } from '../../../src/lms/pass-mark.ts';

describe('a pass mark in percent', () => {
  test.each([
    ['80', 80],
    ['80.0', 80],
    ['82.5', 82.5],
    ['66.6666666', 66.6667],
    ['1', 1],
    ['0.5', 0.5],
    ['100', 100],
    ['100.00', 100],
    ['080', 80],
    ['80.', 80],
    [' 80 ', 80],
  ])('"%s" is %d', (value, mark) => {
    expect(passMarkIn(value, 1)).toBe(mark);
  });
});

describe('a pass mark as a share', () => {
  test.each([
    ['0.8', 80],
    ['0.825', 82.5],
    // In floating point, 0.57 × 100 and 0.07 × 100 are no whole numbers.
    ['0.57', 57],
    ['0.07', 7],
    ['0.800000000000000044', 80],
    ['1', 100],
    ['1.0', 100],
    ['.8', 80],
  ])('"%s" is %d', (value, mark) => {
    expect(passMarkIn(value, 100)).toBe(mark);
  });
});

describe('no pass mark', () => {
  test.each(['', '0', '0.0', '00', '-80', '101', '100.01', '1e2', '80%', ' ', 'NaN', 'null', 'high', '8,5'])(
    'is in "%s" as a percentage',
    (value) => {
      expect(passMarkIn(value, 1)).toBeNull();
    },
  );

  test.each(['', '0', '-0.5', '1.01', '80', '0.00000001', 'unknown'])('is in "%s" as a share', (value) => {
    expect(passMarkIn(value, 100)).toBeNull();
  });
});
