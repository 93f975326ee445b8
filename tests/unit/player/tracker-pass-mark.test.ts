import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { ATTESTATION, courseOf, graded } from './course.ts';
import { type Standard, STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

/** The LMS's pass mark as elements. */
const mark = ({ name }: Standard, percent: number): LmsRecord =>
  name === 'scorm12'
    ? { 'cmi.student_data.mastery_score': String(percent) }
    : { 'cmi.scaled_passing_score': String(percent / 100) };

const run = (someone: Learner, letters: string): Learner => {
  someone.answer('anfrage', letters[0]!);
  someone.answer('foto', letters[1]!);
  return someone;
};

describe.each(STANDARDS)('$name, an LMS with a pass mark of its own', (standard) => {
  const visit = (percent: number, attempts: number | 'unlimited', saved: LmsRecord = {}): Learner =>
    learner(standard, courseOf(graded(attempts)), { preset: mark(standard, percent), saved });
  const status = (someone: Learner): string => standard.statuses(someone.record());
  const outcome = (word: 'passed' | 'failed', score: number): string =>
    standard.name === 'scorm12' ? `${word} ${score}` : `completed ${word} ${score}`;

  test('above that of the course fails a run that would have passed', () => {
    // 75 of 100, where that of the course is 80, and that of the LMS 100.
    expect(status(run(visit(100, 1), 'ab'))).toBe(outcome('failed', 75));
    expect(status(run(visit(100, 1), 'aa'))).toBe(outcome('passed', 100));
  });

  test('below that of the course passes a run from exactly this mark on, also after the exit', () => {
    const someone = run(visit(75, 1), 'ab');
    expect(status(someone)).toBe(outcome('passed', 75));
    someone.exit(5);
    expect(status(someone)).toBe(outcome('passed', 75));
    expect(status(run(visit(75.01, 1), 'ab'))).toBe(outcome('failed', 75));
  });

  test.each([0, 101])('that is none, %i, leaves that of the course', (percent) => {
    expect(status(run(visit(percent, 1), 'ab'))).toBe(outcome('failed', 75));
  });

  test('lowered between two sessions passes an earlier run at launch', () => {
    const first = run(visit(100, 'unlimited'), 'ab');
    first.exit(5);
    expect(status(first)).toBe('incomplete');
    const someone = visit(70, 'unlimited', first.record());
    expect(someone.progress()).toMatchObject({ outcome: 'passed', best: 75 });
    expect(status(someone)).toBe(outcome('passed', 75));
  });

  test('raised between two sessions leaves a pass', () => {
    const first = run(visit(70, 'unlimited'), 'ab');
    first.exit(5);
    const someone = visit(100, 'unlimited', first.record());
    someone.move('01');
    someone.hide(5);
    expect(someone.progress().outcome).toBe('passed');
    expect(status(someone)).toBe(outcome('passed', 75));
    expect(someone.written().join()).not.toMatch(/status|score/);
  });

  test('lowered during a run applies to the best run at the end of that run', () => {
    const first = run(visit(100, 'unlimited'), 'ab');
    first.rerun();
    first.answer('anfrage', 'c');
    first.exit(5);
    const someone = visit(70, 'unlimited', first.record());
    expect(status(someone)).toBe('incomplete');
    someone.answer('foto', 'c');
    expect(status(someone)).toBe(outcome('passed', 75));
  });

  test('has no effect on an ungraded course', () => {
    const someone = run(learner(standard, courseOf(), { preset: mark(standard, 100) }), 'cc');
    someone.exit(5);
    expect(status(someone)).toBe({ scorm12: 'completed', scorm2004: 'completed passed' }[standard.name]);
  });

  test.each([0, 101])('that is none, %i, leaves that of the course', (percent) => {
    expect(status(run(visit(percent, 1), 'ab'))).toBe(outcome('failed', 75));
  });

  test('lowered between two sessions passes a run only after the attestation', () => {
    const course = courseOf({ ...graded('unlimited'), attestation: ATTESTATION });
    const first = run(learner(standard, course, { preset: mark(standard, 100) }), 'ab');
    first.exit(5);
    const someone = learner(standard, course, { preset: mark(standard, 70), saved: first.record() });
    expect(status(someone)).toBe('incomplete');
    someone.attest();
    expect(status(someone)).toBe(outcome('passed', 75));
  });
});
