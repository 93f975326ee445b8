import { expect, test } from 'vitest';
import { majorOf, stepBetween, versionAfter } from '../../../src/course/version.ts';

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.3.9', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.9.0', '1.10.0', 'minor'],
  ['1.2.9', '1.2.10', 'patch'],
  ['0.9.9', '1.0.0', 'major'],
  ['0.1.0', '0.2.0', 'minor'],
  ['1.2.3', '1.2.2', 'back'],
  ['1.2.3', '1.1.9', 'back'],
  ['2.0.0', '1.9.9', 'back'],
  ['1.10.0', '1.9.0', 'back'],
  ['1.2.3', '2.1.3', 'major'],
  ['2.1.3', '1.2.3', 'back'],
])('from %s to %s the step is %s', (last, next, step) => {
  expect(stepBetween(last, next)).toBe(step);
});

test.each([
  ['0.4.1', 0],
  ['12.0.0', 12],
])('the major number of %s is %i', (version, major) => {
  expect(majorOf(version)).toBe(major);
});

test.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('the next %s version after 1.2.3 is %s', (step, version) => {
  expect(versionAfter('1.2.3', step)).toBe(version);
});
