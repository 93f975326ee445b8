import { expect, test } from 'vitest';
import { withLmsPassMark } from '../../../../src/course/progress/grading.ts';
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
