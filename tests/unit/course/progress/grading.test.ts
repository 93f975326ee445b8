import { expect, test } from 'vitest';
import {
  figuresOf,
  gradeRun,
  matchesPassMark,
  reopenUnrated,
  rerun,
  withLmsPassMark,
} from '../../../../src/course/progress/grading.ts';
import { type Progress, START } from '../../../../src/course/progress/progress.ts';
import { courseOf, graded } from '../../player/course.ts';

const GRADED = courseOf(graded(3, 'completed'));

test.each([90, 50, 66.66])(
  'a pass mark of %f in the LMS replaces that of the course, and nothing else',
  (mark) => {
    expect(withLmsPassMark(GRADED, mark)).toEqual({
      ...GRADED,
      pass: { score: mark, attempts: 3, report: 'completed' },
    });
  },
);

test('without a pass mark in the LMS that of the course applies', () => {
  expect(withLmsPassMark(GRADED, null)).toEqual(GRADED);
});

test('an ungraded course stays ungraded with a pass mark in the LMS', () => {
  expect(withLmsPassMark(courseOf(), 80)).toEqual(courseOf());
});

/** Progress in which two questions were answered, with these half points. */
const answered = (...points: readonly (number | null)[]): Progress => ({
  ...START,
  answers: Object.fromEntries(
    points.map((each, index) => [['anfrage', 'foto'][index]!, { response: 'a', points: each }]),
  ),
});

test.each<[number, Partial<Progress>]>([
  [75, {}],
  [75, { best: 90 }],
  [90, { best: 90, outcome: 'passed' }],
  [75, { best: null, outcome: 'passed' }],
])('the page shows the score %f where progress has %j beside answers of 75 %%', (score, more) => {
  expect(figuresOf({ ...answered(2, 1), ...more }, GRADED)).toEqual({ score, mark: 80 });
});

test('an ungraded course has no pass mark to show', () => {
  expect(figuresOf(answered(2, 1), courseOf())).toEqual({ score: 75, mark: 0 });
});

test.each<[boolean, Partial<Progress>]>([
  [true, { outcome: 'passed', best: 80 }],
  [false, { outcome: 'passed', best: 79.99 }],
  [false, { outcome: 'failed', best: 80 }],
  [true, { outcome: 'failed', best: 79.99 }],
  [false, { outcome: 'passed', best: null }],
  [false, { outcome: 'failed', best: null }],
])('agreement with the pass mark is %s for %j', (agrees, more) => {
  expect(matchesPassMark({ ...START, ...more }, GRADED)).toBe(agrees);
  expect(matchesPassMark({ ...START, ...more }, courseOf())).toBe(true);
});

test('a run is graded in a graded course alone, by its best score', () => {
  expect(gradeRun(answered(2, 2), courseOf())).toMatchObject({ outcome: 'completed', best: null });
  expect(gradeRun(answered(2, 2), GRADED)).toMatchObject({ outcome: 'passed', best: 100 });
  expect(gradeRun(answered(2, 0), GRADED)).toMatchObject({ outcome: 'open', best: 50 });
  expect(gradeRun({ ...answered(2, 0), run: 3 }, GRADED)).toMatchObject({ outcome: 'failed', best: 50 });
});

test('another run begins without answers', () => {
  const after = rerun({ ...answered(2, 0), place: 'end', reopened: answered(1).answers });
  expect(after).toEqual({ ...START, run: 2 });
});

test('an answer without points reopens its question while a graded course is open', () => {
  const unrated = answered(2, null);
  expect(reopenUnrated(unrated, GRADED)).toMatchObject({
    answers: { anfrage: { points: 2 } },
    reopened: { foto: { points: null } },
  });
  expect(reopenUnrated(unrated, GRADED).answers).not.toHaveProperty('foto');
  expect(reopenUnrated(unrated, courseOf())).toBe(unrated);
  const passed: Progress = { ...unrated, outcome: 'passed' };
  expect(reopenUnrated(passed, GRADED)).toBe(passed);
});
