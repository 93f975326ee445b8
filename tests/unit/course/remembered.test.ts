import { describe, expect, test } from 'vitest';
import { type Outcome, type Progress, START } from '../../../src/course/progress.ts';
import { type PointsOf, remembered } from '../../../src/course/remembered.ts';
import { ANFRAGE, courseOf, graded } from '../player/course.ts';

/** Knows the letters a, b and c. */
const pointsOf: PointsOf = (_, response) => ({ a: 2, b: 1, c: 0 })[response] ?? null;

const answers = (first: string | null, second?: string | null): Progress => ({
  ...START,
  answers: {
    anfrage: { response: first, points: null },
    ...(second === undefined ? {} : { foto: { response: second, points: null } }),
  },
});

const UNGRADED = courseOf();
const GRADED = courseOf(graded(1));

describe('what the LMS has on its books', () => {
  test.each<[string, Outcome, Outcome, typeof UNGRADED]>([
    ['an ungraded course', 'open', 'open', UNGRADED],
    ['an ungraded course', 'completed', 'completed', UNGRADED],
    ['an ungraded course', 'passed', 'completed', UNGRADED],
    ['an ungraded course', 'failed', 'open', UNGRADED],
    ['a graded course', 'open', 'open', GRADED],
    ['a graded course', 'completed', 'passed', GRADED],
    ['a graded course', 'passed', 'passed', GRADED],
    ['a graded course', 'failed', 'failed', GRADED],
  ])('of %s: %s counts as %s', (_, onTheBooks, outcome, course) => {
    expect(remembered(START, course, onTheBooks, pointsOf)).toEqual({ ...START, outcome });
  });

  test('is final, whatever the resume data say', () => {
    const stored = { ...answers('a', 'a'), outcome: 'passed', best: 100 } as const;
    expect(remembered(stored, GRADED, 'failed', pointsOf).outcome).toBe('failed');
    expect(remembered({ ...stored, outcome: 'failed' }, GRADED, 'passed', pointsOf).outcome).toBe('passed');
  });

  test('does not undo an outcome that only the resume data know', () => {
    const stored = { ...answers('a', 'a'), outcome: 'passed', best: 100 } as const;
    expect(remembered(stored, GRADED, 'open', pointsOf)).toMatchObject({ outcome: 'passed', best: 100 });
    const completed = { ...answers('a', 'a'), outcome: 'completed' } as const;
    expect(remembered(completed, UNGRADED, 'failed', pointsOf).outcome).toBe('completed');
  });
});

describe('a course whose last open question was dropped', () => {
  const shorter = { episodes: courseOf({}, [ANFRAGE]).episodes };

  test('is completed', () => {
    expect(remembered(answers('c'), { ...UNGRADED, ...shorter }, 'open', pointsOf).outcome).toBe('completed');
  });

  test.each([
    ['a', 100, 'passed'],
    ['b', 50, 'failed'],
  ])('is decided by the answers that are left: %s gives %i, %s', (letter, best, outcome) => {
    const course = { ...GRADED, ...shorter };
    expect(remembered(answers(letter), course, 'open', pointsOf)).toMatchObject({ best, outcome });
  });

  test('stays open for another attempt, with its score', () => {
    const course = { ...GRADED, ...shorter, pass: { score: 80, attempts: 2, report: 'passed' } as const };
    expect(remembered(answers('b'), course, 'open', pointsOf)).toMatchObject({ best: 50, outcome: 'open' });
  });

  test('remembers what was answered there', () => {
    const { answers: kept } = remembered(answers('a', 'b'), { ...UNGRADED, ...shorter }, 'open', pointsOf);
    expect(kept['anfrage']).toEqual({ response: 'a', points: 2 });
  });
});

const pointed = (stored: Progress): Progress => remembered(stored, UNGRADED, 'open', pointsOf);

describe('an answer', () => {
  test('has the points that its response is worth today', () => {
    const { answers: today } = pointed({ ...START, answers: { anfrage: { response: 'b', points: 2 } } });
    expect(today).toEqual({ anfrage: { response: 'b', points: 1 } });
  });

  test('that the question does not know any more counts as given, and as nothing else', () => {
    const { answers: today, outcome } = pointed(answers('z', 'a'));
    expect(today['anfrage']).toEqual({ response: null, points: null });
    expect(outcome).toBe('completed');
  });

  test('of which only the points or the fact are known stays as it is', () => {
    const stored = { anfrage: { response: null, points: 1 }, foto: { response: null, points: null } };
    expect(pointed({ ...START, answers: stored }).answers).toEqual(stored);
  });
});
