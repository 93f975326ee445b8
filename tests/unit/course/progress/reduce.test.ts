import { describe, expect, test } from 'vitest';
import {
  type Progress,
  type ProgressEvent,
  type Rules,
  START,
} from '../../../../src/course/progress/progress.ts';
import { mayRerun } from '../../../../src/course/progress/grading.ts';
import { reduce } from '../../../../src/course/progress/reduce.ts';
import { isRunOver } from '../../../../src/course/progress/run.ts';
import { rulesFor } from '../rules.ts';

const ids = ['a', 'b', 'c'];
const ungraded = rulesFor(ids);
const graded = (attempts: number | 'unlimited', score = 80): Rules => ({
  ...ungraded,
  pass: { score, attempts },
});

const answered = (question: string, points: number): ProgressEvent => ({
  type: 'answered',
  question,
  answer: { response: 'xyz'[points]!, points },
});
const all = (progress: Progress, rules: Rules, ...events: ProgressEvent[]): Progress =>
  events.reduce((state, event) => reduce(state, event, rules), progress);
/** One run through all three questions. */
const run = (points: readonly [number, number, number]): ProgressEvent[] =>
  ids.map((id, index) => answered(id, points[index]!));
const rerun: ProgressEvent = { type: 'rerun' };

test('a second answer to a question is ignored', () => {
  const progress = all(START, ungraded, answered('a', 0), answered('a', 2));
  expect(progress.answers).toEqual({ a: { response: 'x', points: 0 } });
});

test('a course is open until its last question is answered, in whatever order', () => {
  const two = all(START, ungraded, answered('c', 2), answered('a', 0));
  expect([two.outcome, isRunOver(two, ungraded)]).toEqual(['open', false]);
  const three = reduce(two, answered('b', 0), ungraded);
  expect([three.outcome, isRunOver(three, ungraded)]).toEqual(['completed', true]);
});

test('moving changes the place and nothing else', () => {
  const progress = all(START, ungraded, answered('a', 2));
  expect(reduce(progress, { type: 'moved', place: 'end' }, ungraded)).toEqual({ ...progress, place: 'end' });
});

test('moving to the end completes nothing', () => {
  expect(all(START, ungraded, { type: 'moved', place: 'end' }).outcome).toBe('open');
});

test('an ungraded course cannot be run again', () => {
  const done = all(START, ungraded, ...run([0, 0, 0]));
  expect(mayRerun(done, ungraded)).toBe(false);
  expect(reduce(done, rerun, ungraded)).toEqual(done);
});

describe('a graded course', () => {
  test.each([
    [[2, 2, 2] as const, 100, 'passed'],
    [[2, 2, 1] as const, 83.33, 'passed'],
    [[2, 2, 0] as const, 66.66, 'open'],
  ])('after a run of %j stands at %f and is %s', (points, best, outcome) => {
    expect(all(START, graded('unlimited'), ...run(points))).toMatchObject({ best, outcome });
  });

  test('is passed with exactly the pass mark, compared with the score cut to two decimals', () => {
    expect(all(START, graded(1, 66.66), ...run([2, 2, 0])).outcome).toBe('passed');
    expect(all(START, graded(1, 66.67), ...run([2, 2, 0])).outcome).toBe('failed');
  });

  test('has no score before its run is over', () => {
    expect(all(START, graded(1), answered('a', 2), answered('b', 2))).toMatchObject({
      best: null,
      outcome: 'open',
    });
  });

  test('offers another run after a failed one, with empty answers and the best score kept', () => {
    const failed = all(START, graded(2), { type: 'moved', place: '01' }, ...run([2, 0, 0]));
    expect(mayRerun(failed, graded(2))).toBe(true);
    expect(reduce(failed, rerun, graded(2))).toEqual({
      place: '',
      run: 2,
      best: 33.33,
      outcome: 'open',
      attested: false,
      answers: {},
      reopened: {},
    });
  });

  test('offers no other run during a run', () => {
    const half = all(START, graded(2), answered('a', 0));
    expect(mayRerun(half, graded(2))).toBe(false);
    expect(reduce(half, rerun, graded(2))).toEqual(half);
  });

  test('is failed after the last attempt, with the score of the best run', () => {
    const over = all(START, graded(2), ...run([2, 2, 0]), rerun, ...run([0, 0, 0]));
    expect(over).toMatchObject({ outcome: 'failed', best: 66.66, run: 2 });
    expect(mayRerun(over, graded(2))).toBe(false);
    expect(reduce(over, rerun, graded(2))).toEqual(over);
  });

  test('fails with its only attempt', () => {
    expect(all(START, graded(1), ...run([0, 0, 0]))).toMatchObject({ outcome: 'failed', best: 0 });
  });

  test('is never failed while attempts are unlimited', () => {
    const runs = Array.from({ length: 20 }, () => [...run([0, 0, 0]), rerun]).flat();
    expect(all(START, graded('unlimited'), ...runs)).toMatchObject({ outcome: 'open', run: 21, best: 0 });
  });

  test('passes in a later run', () => {
    expect(all(START, graded(3), ...run([0, 0, 0]), rerun, ...run([2, 2, 2]))).toMatchObject({
      outcome: 'passed',
      best: 100,
      run: 2,
    });
  });
});

test.each(['completed', 'passed', 'failed'] as const)('a course that is %s keeps its outcome', (outcome) => {
  const rules = outcome === 'completed' ? ungraded : graded(2);
  const final: Progress = { ...START, outcome, best: outcome === 'completed' ? null : 50 };
  const after = all(final, rules, ...run([2, 2, 2]), rerun);
  expect(after).toMatchObject({ outcome, best: final.best, run: 1 });
});
