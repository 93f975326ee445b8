import { expect, test } from 'vitest';
import { createCaller } from '../../../../src/lms/session/call.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';

const answering = (answer: unknown): string | null =>
  createCaller({ LMSGetValue: () => answer }, dialect)('getValue', 'cmi.core.score.raw');

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
])('an LMS that answers %j is understood as "%s"', (answer, text) => {
  expect(answering(answer)).toBe(text);
});

test('an LMS that throws is told from one that answers nothing', () => {
  const api = {
    LMSCommit: () => {
      throw new Error('gone');
    },
  };
  expect(createCaller(api, dialect)('commit', '')).toBeNull();
});

test('a function that the LMS does not have is like one that throws', () => {
  expect(createCaller({}, dialect)('commit', '')).toBeNull();
});

test('the LMS is called by its own names, with its own this and all parameters', () => {
  const api = {
    held: {} as Record<string, string>,
    LMSSetValue(element: string, value: string) {
      this.held[element] = value;
      return 'true';
    },
  };
  expect(createCaller(api, dialect)('setValue', 'cmi.suspend_data', 'x')).toBe('true');
  expect(api.held).toEqual({ 'cmi.suspend_data': 'x' });
});
