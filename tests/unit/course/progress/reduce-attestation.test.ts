import { describe, expect, test } from 'vitest';
import {
  type Progress,
  type ProgressEvent,
  type Rules,
  START,
} from '../../../../src/course/progress/progress.ts';
import { mayRerun } from '../../../../src/course/progress/grading.ts';
import { reduce } from '../../../../src/course/progress/reduce.ts';
import { awaitsAttestation } from '../../../../src/course/progress/attestation.ts';
import { isRunOver, measureOf } from '../../../../src/course/progress/run.ts';
import { rulesFor } from '../rules.ts';

const ids = ['a', 'b', 'c'];
const ungraded = rulesFor(ids, { attestation: 'attest_1_0_0' });
const graded = (attempts: number): Rules => ({ ...ungraded, pass: { score: 80, attempts } });

const attested: ProgressEvent = { type: 'attested' };
const rerun: ProgressEvent = { type: 'rerun' };
const run = (points: number): ProgressEvent[] =>
  ids.map((question) => ({ type: 'answered', question, answer: { response: 'x', points } }));
const all = (rules: Rules, ...events: ProgressEvent[]): Progress =>
  events.reduce((state, event) => reduce(state, event, rules), START);

describe('a course with an attestation', () => {
  test('is completed with the attestation, not with the last answer', () => {
    const answered = all(ungraded, ...run(0));
    expect(awaitsAttestation(answered, ungraded)).toBe(true);
    expect([answered.outcome, isRunOver(answered, ungraded)]).toEqual(['open', false]);
    const confirmed = reduce(answered, attested, ungraded);
    expect(awaitsAttestation(confirmed, ungraded)).toBe(false);
    expect(confirmed).toEqual({ ...answered, attested: true, outcome: 'completed' });
    expect(isRunOver(confirmed, ungraded)).toBe(true);
  });

  test.each([0, 1, 2])('ignores an attestation after %i of three answers', (count) => {
    const early = all(ungraded, ...run(2).slice(0, count));
    expect(awaitsAttestation(early, ungraded)).toBe(false);
    expect(reduce(early, attested, ungraded)).toEqual(early);
  });

  test('counts the attestation as a step', () => {
    const measures = [...run(2), attested].map((_, index, events) =>
      measureOf(all(ungraded, ...events.slice(0, index + 1)), ungraded),
    );
    expect(measures).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('a graded course with an attestation', () => {
  test.each([
    [2, 'passed', 100],
    [0, 'failed', 0],
  ])('has neither outcome nor score before it (%i half points)', (points, outcome, best) => {
    const answered = all(graded(1), ...run(points));
    expect(answered).toMatchObject({ outcome: 'open', best: null, attested: false });
    expect(reduce(answered, attested, graded(1))).toMatchObject({ outcome, best, attested: true });
  });

  test('offers another run only after it', () => {
    const failed = all(graded(2), ...run(0));
    expect(mayRerun(failed, graded(2))).toBe(false);
    expect(reduce(failed, rerun, graded(2))).toEqual(failed);
    expect(mayRerun(reduce(failed, attested, graded(2)), graded(2))).toBe(true);
  });

  test.each([
    [2, 'passed'],
    [0, 'failed'],
  ])(
    'does not ask again in later runs, which end with the last answer (%i half points)',
    (points, outcome) => {
      const second = all(graded(2), ...run(0), attested, rerun, ...run(points));
      expect(awaitsAttestation(second, graded(2))).toBe(false);
      expect(second).toMatchObject({ run: 2, attested: true, outcome });
    },
  );

  test('ignores a second one', () => {
    const once = all(graded(2), ...run(0), attested);
    expect(reduce(once, attested, graded(2))).toEqual(once);
  });
});

test.each(['completed', 'passed', 'failed'] as const)(
  'a course that is %s asks for no attestation',
  (outcome) => {
    const rules = outcome === 'completed' ? ungraded : graded(1);
    const { answers } = all(rules, ...run(1));
    const final: Progress = { ...START, answers, outcome };
    expect(awaitsAttestation(final, rules)).toBe(false);
    expect(isRunOver(final, rules)).toBe(true);
    expect(reduce(final, attested, rules)).toEqual(final);
  },
);

test('a course without an attestation ignores one, and only its answers are steps', () => {
  const rules = { ...ungraded, attestation: null };
  const two = all(rules, ...run(2).slice(0, 2));
  expect(measureOf({ ...two, attested: true }, rules)).toBeCloseTo(2 / 3);
  expect(reduce(two, attested, rules)).toEqual(two);
  expect(all(rules, ...run(2)).outcome).toBe('completed');
});
