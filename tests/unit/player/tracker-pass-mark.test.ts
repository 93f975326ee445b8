import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../lms/lms-record.ts';
import { ATTESTATION, courseOf, graded } from './course.ts';
import { type Standard, STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

/** How an LMS gives its pass mark. */
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
  const status = (someone: Learner): string => standard.statuses(someone.held());
  const outcome = (word: 'passed' | 'failed', score: number): string =>
    standard.name === 'scorm12' ? `${word} ${score}` : `completed ${word} ${score}`;

  test('above ours fails what would have passed', () => {
    // 75 of 100, where ours is 80 and that of the LMS is 100: and 100 passes.
    expect(status(run(visit(100, 1), 'ab'))).toBe(outcome('failed', 75));
    expect(status(run(visit(100, 1), 'aa'))).toBe(outcome('passed', 100));
  });

  test('below ours passes what would have failed, from exactly its mark on', () => {
    expect(status(run(visit(75, 1), 'ab'))).toBe(outcome('passed', 75));
    expect(status(run(visit(75.01, 1), 'ab'))).toBe(outcome('failed', 75));
  });

  test('agrees with what was written when the session ends', () => {
    const someone = run(visit(75, 1), 'ab');
    someone.exit(5);
    expect(status(someone)).toBe(outcome('passed', 75));
  });

  test.each([0, 101])('that is none (%i) leaves ours in force', (percent) => {
    expect(status(run(visit(percent, 1), 'ab'))).toBe(outcome('failed', 75));
  });

  test('lowered between two visits passes an earlier run at launch', () => {
    const first = run(visit(100, 'unlimited'), 'ab');
    first.exit(5);
    expect(status(first)).toBe('incomplete');
    const someone = visit(70, 'unlimited', first.held());
    expect(someone.progress()).toMatchObject({ outcome: 'passed', best: 75 });
    expect(status(someone)).toBe(outcome('passed', 75));
  });

  test('raised between two visits does not make the course take back a pass', () => {
    const first = run(visit(70, 'unlimited'), 'ab');
    first.exit(5);
    const someone = visit(100, 'unlimited', first.held());
    someone.move('01');
    someone.hide(5);
    expect(someone.progress().outcome).toBe('passed');
    expect(status(someone)).toBe(outcome('passed', 75));
    expect(someone.written().join()).not.toMatch(/status|score/);
  });

  test('lowered in the middle of a run counts the best run when that one ends', () => {
    const first = run(visit(100, 'unlimited'), 'ab');
    first.rerun();
    first.answer('anfrage', 'c');
    first.exit(5);
    const someone = visit(70, 'unlimited', first.held());
    expect(status(someone)).toBe('incomplete');
    someone.answer('foto', 'c');
    expect(status(someone)).toBe(outcome('passed', 75));
  });

  test('makes no grade where the course has none', () => {
    const someone = run(learner(standard, courseOf(), { preset: mark(standard, 100) }), 'cc');
    someone.exit(5);
    expect(status(someone)).toBe({ scorm12: 'completed', scorm2004: 'completed passed' }[standard.name]);
  });

  test('passes nobody at launch who has not confirmed the sentence', () => {
    const course = courseOf({ ...graded('unlimited'), attestation: ATTESTATION });
    const first = run(learner(standard, course, { preset: mark(standard, 100) }), 'ab');
    first.exit(5);
    const someone = learner(standard, course, { preset: mark(standard, 70), saved: first.held() });
    expect(status(someone)).toBe('incomplete');
    someone.attest();
    expect(status(someone)).toBe(outcome('passed', 75));
  });
});
