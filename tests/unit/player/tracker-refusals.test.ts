import { expect, test } from 'vitest';
import { courseOf, question } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { type Differs, learner } from './learner.ts';

const [SCORM_12, SCORM_2004] = STANDARDS;

const course = (level: 'answers' | 'completion' = 'answers') =>
  courseOf(
    { level },
    ['eins', 'zwei', 'drei', 'vier'].map((id, index) => question(id, `0${index + 1}`)),
  );

/** Refuses values of elements that match with an error, as long as it should. */
const refusing =
  (
    methods: readonly [set: string, error: string],
    elements: RegExp,
    error: string,
    refuses: () => boolean,
  ): Differs =>
  (lms) => {
    const [set, lastError] = methods;
    let refused = false;
    return {
      [set](element: string, value: string) {
        refused = refuses() && elements.test(element);
        return refused
          ? 'false'
          : (lms as Record<string, (...given: string[]) => string>)[set]!(element, value);
      },
      [lastError]: () => (refused ? error : (lms as Record<string, () => string>)[lastError]!()),
    };
  };

test('answers that an LMS of SCORM 2004 does not take for a while are all on record later, without a gap', () => {
  let refuses = false;
  const differs = refusing(['SetValue', 'GetLastError'], /interactions/, '351', () => refuses);
  const someone = learner(SCORM_2004!, course(), {}, differs);
  someone.answer('eins', 'a');
  refuses = true;
  someone.answer('zwei', 'b');
  someone.answer('drei', 'c');
  refuses = false;
  someone.answer('vier', 'a');
  someone.exit(10);
  const ids = [0, 1, 2, 3, 4].map((index) => someone.record()[`cmi.interactions.${index}.id`]);
  expect(new Set(ids.slice(0, 4))).toEqual(new Set(['eins', 'zwei', 'drei', 'vier']));
  expect(ids[4]).toBeUndefined();
  expect(someone.host.report().safe).toBe(true);
});

test('an outcome is not claimed while the LMS refuses the resume data that it rests on', () => {
  let refuses = false;
  const differs = refusing(['LMSSetValue', 'LMSGetLastError'], /suspend_data/, '405', () => refuses);
  const someone = learner(SCORM_12!, course('completion'), {}, differs);
  someone.answer('eins', 'a');
  refuses = true;
  for (const id of ['zwei', 'drei', 'vier']) someone.answer(id, 'a');
  expect(someone.record()).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
  expect(someone.host.report()).toMatchObject({ safe: false, waiting: 'outcome' });
  refuses = false;
  someone.host.pass(60_000);
  expect(someone.record()).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
  expect(someone.host.report().safe).toBe(true);
});

test('an outcome is claimed where the LMS has never taken resume data', () => {
  const differs = refusing(['LMSSetValue', 'LMSGetLastError'], /suspend_data/, '401', () => true);
  const someone = learner(SCORM_12!, course('completion'), {}, differs);
  for (const id of ['eins', 'zwei', 'drei', 'vier']) someone.answer(id, 'a');
  expect(someone.record()).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
});
