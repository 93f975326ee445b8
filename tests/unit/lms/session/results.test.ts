import { describe, expect, test } from 'vitest';
import { dialect as scorm12 } from '../../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../../src/lms/scorm2004/dialect.ts';
import type { Call } from '../../../../src/lms/session/call.ts';
import { setResultOf, commitResultOf, succeeded } from '../../../../src/lms/session/results.ts';

const withError =
  (error: string | null): Call =>
  (method) =>
    method === 'getLastError' ? error : '';

const NONE = ['0', '', null];
const REFUSALS = ['201', '401', '402', '403', '404', '405', '406', '407', '408'];
const PASSING = ['101', '351', '391', '500', 'busy'];
const CLOSED = { '1.2': ['301'], '2004': ['112', '113', '122', '123', '132', '133', '142', '143'] };

describe('the result of SetValue', () => {
  test.each([
    ...['true', '1', ' True '].flatMap((answer) =>
      [...NONE, '101', '405'].map((error) => [answer, error, 'accepted']),
    ),
    ...['', 'false', '0', 'ok'].flatMap((answer) => [
      ...NONE.map((error) => [answer, error, 'accepted']),
      ...REFUSALS.map((error) => [answer, error, 'refused']),
      ...PASSING.map((error) => [answer, error, 'failed']),
    ]),
    ...[...NONE, '101', '405', '301'].map((error) => [null, error, 'failed']),
  ] as const)('for the answer %j and the error %j is %s', (answer, error, result) => {
    expect(setResultOf(withError(error ?? null), answer ?? null, scorm12)).toBe(result);
  });
});

describe('the result of Commit', () => {
  test.each<(string | null)[]>([
    ...['true', 'TRUE', ' true ', '1'].flatMap((answer) => NONE.map((error) => [answer, error, 'confirmed'])),
    // "true" with an error: a general failure counts as failed, any other error as unconfirmed.
    ...['101', '391'].map((error) => ['true', error, 'failed']),
    ...['201', '405', '500'].map((error) => ['true', error, 'unconfirmed']),
    ...['', 'ok'].flatMap((answer) => [
      ...NONE.map((error) => [answer, error, 'unconfirmed']),
      ...['101', '391', '201'].map((error) => [answer, error, 'failed']),
    ]),
    ...['false', 'False', '0'].flatMap((answer) => [
      ...NONE.map((error) => [answer, error, 'doubtful']),
      ...['101', '391', '201'].map((error) => [answer, error, 'denied']),
    ]),
    ...[...NONE, '101', '301'].map((error) => [null, error, 'failed']),
  ])('for the answer %j and the error %j is %s', (answer, error, commitResult) => {
    expect(commitResultOf(withError(error ?? null), answer ?? null, scorm12)).toBe(commitResult);
  });
});

describe.each([scorm12, scorm2004])('in SCORM $version', (dialect) => {
  test.each(CLOSED[dialect.version])('the error %s means that the session is over', (error) => {
    for (const answer of ['false', '', '0']) {
      expect(setResultOf(withError(error), answer, dialect)).toBe('over');
      expect(commitResultOf(withError(error), answer, dialect)).toBe('over');
    }
  });
});

test("another standard's error does not end a session", () => {
  expect(setResultOf(withError('301'), 'false', scorm2004)).toBe('failed');
  expect(commitResultOf(withError('142'), 'false', scorm12)).toBe('denied');
});

describe('Initialize or Terminate', () => {
  test.each([
    ['true', '0', true],
    ['1', '0', true],
    ['true', '391', true],
    ['1', '101', true],
    ['', '0', true],
    ['', '', true],
    ['', null, true],
    ['', '101', false],
    ['ok', '0', false],
    ['false', '0', false],
    ['false', '391', false],
    ['0', '0', false],
    [null, '0', false],
  ])('with the answer %j and the error %j has succeeded: %j', (answer, error, hasSucceeded) => {
    expect(succeeded(withError(error), answer)).toBe(hasSucceeded);
  });
});
