import { describe, expect, test } from 'vitest';
import { type Outcome, type Progress, START } from '../../../../src/course/progress/progress.ts';
import { reduce } from '../../../../src/course/progress/reduce.ts';
import { type PointsOf, restoreProgress } from '../../../../src/course/progress/restore-progress.ts';
import { ANFRAGE, courseOf, FOTO, graded } from '../../player/course.ts';

/** Knows the letters a, b and c. */
const pointsOf: PointsOf = (_, response) => ({ a: 2, b: 1, c: 0 })[response];

/** An answer to an earlier revision. */
const OLD = { response: 'a', points: null, revision: 1 };

const answers = (first: string | null, second?: string | null): Progress => ({
  ...START,
  answers: {
    anfrage: { response: first, points: null },
    ...(second === undefined ? {} : { foto: { response: second, points: null } }),
  },
});

const UNGRADED = courseOf();
const GRADED = courseOf(graded(1));

/** Progress when the second question is answered as well. */
const after = (progress: Progress, course: typeof UNGRADED, response: string): Progress =>
  reduce(
    progress,
    { type: 'answered', question: 'foto', answer: { response, points: pointsOf(FOTO, response) ?? null } },
    course,
  );

describe('the outcome that the LMS has recorded', () => {
  test.each<[string, Outcome, Outcome, typeof UNGRADED]>([
    ['an ungraded course', 'open', 'open', UNGRADED],
    ['an ungraded course', 'completed', 'completed', UNGRADED],
    ['an ungraded course', 'passed', 'completed', UNGRADED],
    ['an ungraded course', 'failed', 'open', UNGRADED],
    ['a graded course', 'open', 'open', GRADED],
    ['a graded course', 'completed', 'passed', GRADED],
    ['a graded course', 'passed', 'passed', GRADED],
    ['a graded course', 'failed', 'failed', GRADED],
  ])('of %s: %s counts as %s', (_, lmsOutcome, outcome, course) => {
    expect(restoreProgress(START, course, lmsOutcome, pointsOf)).toEqual({ ...START, outcome });
  });

  test('is final, whatever the resume data hold', () => {
    const stored = { ...answers('a', 'a'), outcome: 'passed', best: 100 } as const;
    expect(restoreProgress(stored, GRADED, 'failed', pointsOf).outcome).toBe('failed');
    expect(restoreProgress({ ...stored, outcome: 'failed' }, GRADED, 'passed', pointsOf).outcome).toBe(
      'passed',
    );
  });

  test('does not replace an outcome that only resume data hold', () => {
    const stored = { ...answers('a', 'a'), outcome: 'passed', best: 100 } as const;
    expect(restoreProgress(stored, GRADED, 'open', pointsOf)).toMatchObject({ outcome: 'passed', best: 100 });
    const completed = { ...answers('a', 'a'), outcome: 'completed' } as const;
    expect(restoreProgress(completed, UNGRADED, 'failed', pointsOf).outcome).toBe('completed');
  });
});

describe('a course whose last open question was removed', () => {
  const shorter = { episodes: courseOf({}, [ANFRAGE]).episodes };

  test('is completed', () => {
    expect(restoreProgress(answers('c'), { ...UNGRADED, ...shorter }, 'open', pointsOf).outcome).toBe(
      'completed',
    );
  });

  test.each([
    ['a', 100, 'passed'],
    ['b', 50, 'failed'],
  ])('is decided by the answers that are left: %s gives %i, %s', (letter, best, outcome) => {
    const course = { ...GRADED, ...shorter };
    expect(restoreProgress(answers(letter), course, 'open', pointsOf)).toMatchObject({ best, outcome });
  });

  test('stays open for another attempt, with its score', () => {
    const course = { ...GRADED, ...shorter, pass: { score: 80, attempts: 2, report: 'passed' } as const };
    expect(restoreProgress(answers('b'), course, 'open', pointsOf)).toMatchObject({
      best: 50,
      outcome: 'open',
    });
  });

  test('keeps the answers', () => {
    const { answers: kept } = restoreProgress(
      answers('a', 'b'),
      { ...UNGRADED, ...shorter },
      'open',
      pointsOf,
    );
    expect(kept['anfrage']).toEqual({ response: 'a', points: 2 });
  });
});

const launchOf = (course: typeof UNGRADED, stored: Progress, lmsOutcome: Outcome = 'open'): Progress =>
  restoreProgress(stored, course, lmsOutcome, pointsOf);

describe('a course that was ungraded, and is graded now', () => {
  test('counts as passed where it was completed, whatever the answers', () => {
    expect(launchOf(GRADED, { ...answers('c', 'c'), outcome: 'completed' })).toMatchObject({
      outcome: 'passed',
    });
    expect(launchOf(GRADED, { ...answers('c', 'c'), outcome: 'completed' }, 'completed').outcome).toBe(
      'passed',
    );
  });

  test('counts as passed also with a reopened or a new question', () => {
    const stored = { ...answers('c'), outcome: 'completed', reopened: { foto: OLD } } as const;
    expect(launchOf(GRADED, stored)).toMatchObject({ outcome: 'passed', reopened: { foto: OLD } });
    expect(launchOf(GRADED, { ...stored, reopened: {} }).outcome).toBe('passed');
  });

  test('goes on where it was open, with the points of the answers', () => {
    const progress = launchOf(GRADED, answers('a'), 'open');
    expect(progress).toMatchObject({ outcome: 'open', answers: { anfrage: { points: 2 } } });
    expect(after(progress, GRADED, 'a')).toMatchObject({ outcome: 'passed', best: 100 });
    expect(after(progress, GRADED, 'c')).toMatchObject({ outcome: 'failed', best: 50 });
  });
});

test('a response that only a newer revision knows is kept', () => {
  const newer = { response: 'z', points: null, revision: 2 };
  const progress = launchOf(UNGRADED, { ...answers('a'), answers: { foto: newer } });
  expect(progress.answers['foto']).toEqual(newer);
  const graded = launchOf(GRADED, { ...answers('a'), answers: { foto: newer } }, 'open');
  expect(graded.reopened['foto']).toEqual(newer);
});

describe('an answer without points', () => {
  const unrated = { response: null, points: null };

  test.each([null, 'z'])('is reopened in a graded course (response %s)', (response) => {
    const progress = launchOf(GRADED, answers('a', response), 'open');
    expect(progress).toMatchObject({ outcome: 'open', reopened: { foto: unrated } });
    expect(Object.keys(progress.answers)).toEqual(['anfrage']);
    expect(after(progress, GRADED, 'a')).toMatchObject({ outcome: 'passed', best: 100 });
  });

  test('stays after a final outcome, and in an ungraded course', () => {
    const stored = { ...answers('a', 'z'), outcome: 'passed', best: 100 } as const;
    expect(launchOf(GRADED, stored).answers['foto']).toEqual(unrated);
    expect(launchOf(GRADED, answers('a', 'z'), 'failed').answers['foto']).toEqual(unrated);
    expect(launchOf(UNGRADED, answers('a', 'z')).answers['foto']).toEqual(unrated);
  });
});

describe('a course that was graded, and is ungraded now', () => {
  test('counts as completed where it was passed', () => {
    expect(launchOf(UNGRADED, { ...answers('a', 'a'), outcome: 'passed', best: 100 }, 'passed').outcome).toBe(
      'completed',
    );
    expect(launchOf(UNGRADED, { ...answers('a'), outcome: 'passed', best: 100 }).outcome).toBe('completed');
  });

  test.each(['open', 'failed'] as const)(
    'is completed where it was failed and everything is answered (LMS: %s)',
    (lmsOutcome) => {
      expect(
        launchOf(UNGRADED, { ...answers('c', 'c'), outcome: 'failed', best: 0 }, lmsOutcome).outcome,
      ).toBe('completed');
    },
  );

  test.each(['open', 'failed'] as const)(
    'is open where it was failed and a question was revised, and completed with its answer (LMS: %s)',
    (lmsOutcome) => {
      const stored = { ...answers('c'), outcome: 'failed', best: 0, reopened: { foto: OLD } } as const;
      const progress = launchOf(UNGRADED, stored, lmsOutcome);
      expect(progress.outcome).toBe('open');
      expect(after(progress, UNGRADED, 'c').outcome).toBe('completed');
    },
  );

  test('is completed where attempts were left', () => {
    expect(launchOf(UNGRADED, { ...answers('c', 'c'), best: 0 }).outcome).toBe('completed');
  });
});

const restored = (stored: Progress): Progress => restoreProgress(stored, UNGRADED, 'open', pointsOf);

describe('an answer', () => {
  test('has the points of its response in the present release', () => {
    const { answers: present } = restored({ ...START, answers: { anfrage: { response: 'b', points: 2 } } });
    expect(present).toEqual({ anfrage: { response: 'b', points: 1 } });
  });

  test('with an unknown response counts as answered, without response and points', () => {
    const { answers: present, outcome } = restored(answers('z', 'a'));
    expect(present['anfrage']).toEqual({ response: null, points: null });
    expect(outcome).toBe('completed');
  });

  test('without a response stays as it is', () => {
    const stored = { anfrage: { response: null, points: 1 }, foto: { response: null, points: null } };
    expect(restored({ ...START, answers: stored }).answers).toEqual(stored);
  });
});
