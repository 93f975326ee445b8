import { expect, test } from 'vitest';
import type { Call, LmsConditions } from '../../../src/preview/lms/record.ts';
import { scorm12Api } from '../../../src/preview/lms/scorm12-api.ts';
import { scorm2004Api } from '../../../src/preview/lms/scorm2004-api.ts';
import { simulate } from '../../../src/preview/lms/simulate.ts';

const INTACT: LmsConditions = { offline: false, refused: false, slow: false, expired: false };

// Errors of a session that has ended: SCORM 1.2, RTE 3.4.1; SCORM 2004, RTE 3.1.7.
test.each([
  [scorm12Api, 'cmi.suspend_data', ['301', '301', '301', '301']],
  [scorm2004Api, 'cmi.suspend_data', ['123', '133', '143', '113']],
] as const)('an expired session refuses each call ($global)', (standard, element, expected) => {
  const { initialize, get, set, commit, terminate } = standard.names;
  const calls: Call[] = [];
  let conditions = INTACT;
  const { api } = simulate(standard, {
    record: () => ({}),
    launch: { name: 'Lee, Kim', review: false, mastery: null },
    conditions: () => conditions,
    onStored: () => undefined,
    onCall: (call) => calls.push(call),
  });
  const functions = api as Record<string, (...args: string[]) => string>;
  expect(functions[initialize]!('')).toBe('true');
  conditions = { ...INTACT, expired: true };
  const answers = [
    functions[get]!(element),
    functions[set]!(element, 'x'),
    functions[commit]!(''),
    functions[terminate]!(''),
  ];
  expect(answers).toEqual(['', 'false', 'false', 'false']);
  expect(calls.slice(1).map(({ error }) => error)).toEqual(expected);
});
