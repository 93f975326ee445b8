import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/course/progress/progress.ts';
import { decodeResume, encodeResume } from '../../../src/lms/resume.ts';
import { course, progress } from './resume-course.ts';

const FLAGS = { open: '', completed: 'c', passed: 'p', failed: 'f' } as const;
const OUTCOMES = Object.keys(FLAGS) as Outcome[];

const combinations = OUTCOMES.flatMap((outcome) =>
  [false, true].flatMap((attested) =>
    [false, true].map((needsFallback) => ({
      outcome,
      attested,
      needsFallback,
      flags: `${FLAGS[outcome]}${attested ? 'a' : ''}${needsFallback ? 'l' : ''}`,
    })),
  ),
);

const flagsIn = (data: string): string => data.split('.')[6]!;

describe.each(combinations)('outcome $outcome, attested: $attested, fallback: $needsFallback', (one) => {
  const { outcome, attested, needsFallback, flags } = one;
  const state = progress({ outcome, attested, answers: {} });
  const encoded = (): string =>
    encodeResume({ progress: state, counter: 5, needsFallback }, course, 'answers');

  test(`is written as the flags "${flags}"`, () => {
    expect(flagsIn(encoded())).toBe(flags);
  });

  test('is decoded as it was encoded', () => {
    expect(decodeResume(encoded(), course)).toEqual({ counter: 5, needsFallback, progress: state });
  });
});

test.each([
  ['2.0abc.1..1...cpw7', 'open'],
  ['2.0abc.14.end.1..c.011-b.021-a.0z11-c.7ngp', 'completed'],
  ['2.0abc.zzz.end.1.7ps.p.011-b.021-a.0z11-c.19xp', 'passed'],
  ['2.0abc.10.end.3.556.f.011.021.0z11.q3lx', 'failed'],
])('data from before these flags, as %s, are without fallbacks and attestation', (...one) => {
  const [data, outcome] = one;
  expect(decodeResume(data, course)).toMatchObject({
    needsFallback: false,
    progress: { outcome, attested: false },
  });
});

/** Strings that packages have written: every later version must go on reading them. */
test.each([
  ['2.0abc.1..1..l.gty9', true, 'open', false],
  ['2.0abc.14.end.1..cal.011-b.021-a.0z11-c.dac2', true, 'completed', true],
  ['2.0abc.9.end.2.3uw.a.011_2s.021_1e.0z11_0.twmu', false, 'open', true],
] as const)('%s is read as ever', (data, needsFallback, outcome, attested) => {
  expect(decodeResume(data, course)).toMatchObject({ needsFallback, progress: { outcome, attested } });
});
