import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/lms/call.ts';
import { confirmed, judge } from '../../../src/lms/judge.ts';

const withError =
  (error: string | null): Call =>
  (method) =>
    method === 'getLastError' ? error : '';

const REFUSALS = ['201', '351', '401', '402', '403', '404', '405', '406', '407', '408'];
const PASSING = ['101', '301', '391', '132', '500', 'busy'];

describe('a value is judged', () => {
  test.each([
    ...['true', '1'].flatMap((answer) =>
      ['0', '101', '405', null].map((error) => [answer, error, 'accepted']),
    ),
    ...['', 'false', '0', 'ok'].flatMap((answer) => [
      ...['0', '', null].map((error) => [answer, error, 'accepted']),
      ...REFUSALS.map((error) => [answer, error, 'refused']),
      ...PASSING.map((error) => [answer, error, 'failed']),
    ]),
    ...['0', '101', '405', null].map((error) => [null, error, 'failed']),
  ] as const)('from the answer %j and the error %j as %s', (answer, error, verdict) => {
    expect(judge(withError(error), answer)).toBe(verdict);
  });
});

describe('opening, committing and closing are confirmed', () => {
  test.each([
    ['true', '0', true],
    ['1', '0', true],
    ['true', '391', true],
    ['', '0', true],
    ['', '', false],
    ['', '101', false],
    ['', null, false],
    ['false', '0', false],
    ['false', '391', false],
    ['0', '0', false],
    [null, '0', false],
  ])('by the answer %j and the error %j: %j', (answer, error, sure) => {
    expect(confirmed(withError(error), answer)).toBe(sure);
  });
});
