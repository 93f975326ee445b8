import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/diagnostics/catalogue/index.ts';
import { explain, finding } from '../../../src/diagnostics/finding.ts';
import { MESSAGE_LANGUAGES } from '../../../src/diagnostics/problem.ts';
import { either } from '../../../src/diagnostics/wording.ts';
import { kindProblems } from '../../../src/questions/kinds.ts';

const problems = [...Object.values(catalogue), ...kindProblems];

const place = { file: 'course.yaml', line: 1, column: 1, length: 1 };
const said = (problem: (typeof problems)[number], params: object) =>
  MESSAGE_LANGUAGES.map((language) => explain({ problem, params, place }, language));

test('every code is used once and has the form KNG000', () => {
  const codes = problems.map(({ code }) => code);
  expect(codes.filter((code) => !/^KNG\d{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(problems)('$code', (problem) => {
  test('has a message and a hint in every language, and each language its own', () => {
    const [de, en] = said(problem, problem.example);
    for (const { message, hint } of [de!, en!]) {
      expect(message.trim()).not.toBe('');
      expect(hint.trim()).not.toBe('');
      expect(message + hint).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(de!.message).not.toBe(en!.message);
    expect(de!.hint).not.toBe(en!.hint);
  });

  test('ends its message like a sentence, and needs no suggestion', () => {
    for (const { message, hint } of said(problem, { ...problem.example, nearest: undefined })) {
      expect(message).toMatch(/[.?]$/);
      expect(message + hint).not.toContain('undefined');
    }
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('a choice of %j reads "%s"', (items, text) => {
  expect(either(items, 'or')).toBe(text);
});

test('what people and programs get to see names code, severity and place', () => {
  expect(explain(finding('lockMissing', { ...place, line: 3, column: 4 }, {}), 'en')).toEqual({
    code: 'KNG082',
    severity: 'warning',
    message:
      'The lock file ids.lock.yaml is missing and cannot be made here; the package got new ids that are kept nowhere.',
    hint: 'Build the course once on your computer (knigge build) and add ids.lock.yaml to the course (in git: git commit).',
    file: 'course.yaml',
    line: 3,
    column: 4,
  });
});
