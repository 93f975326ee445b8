import { expect, test } from 'vitest';
import { createCaller } from '../../../../src/lms/session/call.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';

const readAnswer = (answer: unknown): string | null =>
  createCaller({ LMSGetValue: () => answer }, dialect, () => undefined)('getValue', 'cmi.core.score.raw');

test.each([
  ['true', 'true'],
  ['', ''],
  [true, 'true'],
  [false, 'false'],
  [80, '80'],
  [0, '0'],
  [null, ''],
  [undefined, ''],
  [{}, ''],
])('the answer %j is read as "%s"', (answer, text) => {
  expect(readAnswer(answer)).toBe(text);
});

test('an LMS that throws answers null, and one that answers nothing ""', () => {
  const api = {
    LMSCommit: () => {
      throw new Error('gone');
    },
  };
  expect(createCaller(api, dialect, () => undefined)('commit', '')).toBeNull();
});

test('a missing function is like one that throws', () => {
  expect(createCaller({}, dialect, () => undefined)('commit', '')).toBeNull();
});

test('functions are called by the names of the standard, with `this` and all parameters', () => {
  const api = {
    values: {} as Record<string, string>,
    LMSSetValue(element: string, value: string) {
      this.values[element] = value;
      return 'true';
    },
  };
  expect(createCaller(api, dialect, () => undefined)('setValue', 'cmi.suspend_data', 'x')).toBe('true');
  expect(api.values).toEqual({ 'cmi.suspend_data': 'x' });
});
