import { describe, expect, test } from 'vitest';

import type { LmsRecord } from '../lms/lms-record.ts';
import { type BuiltCourse, smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { elementNames, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const always12 = ['cmi.core.exit', 'cmi.core.lesson_location', 'cmi.core.lesson_status', 'cmi.suspend_data'];
const result12 = [...always12, 'cmi.core.session_time'];
const score12 = ['cmi.core.score.max', 'cmi.core.score.min', 'cmi.core.score.raw'];
const answers12 = [
  'cmi.interactions.n.correct_responses.n.pattern',
  'cmi.interactions.n.id',
  'cmi.interactions.n.result',
  'cmi.interactions.n.student_response',
  'cmi.interactions.n.time',
  'cmi.interactions.n.type',
  'cmi.interactions.n.weighting',
];

const always2004 = [
  'cmi.completion_status',
  'cmi.exit',
  'cmi.location',
  'cmi.suspend_data',
  'cmi.success_status',
];
const result2004 = [...always2004, 'cmi.progress_measure', 'cmi.session_time'];
const score2004 = ['cmi.score.max', 'cmi.score.min', 'cmi.score.raw', 'cmi.score.scaled'];
const answers2004 = [
  'cmi.interactions.n.correct_responses.n.pattern',
  'cmi.interactions.n.description',
  'cmi.interactions.n.id',
  'cmi.interactions.n.learner_response',
  'cmi.interactions.n.result',
  'cmi.interactions.n.timestamp',
  'cmi.interactions.n.type',
  'cmi.interactions.n.weighting',
];

const latency = 'cmi.interactions.n.latency';

const TABLE: readonly (readonly [settings: string, in12: readonly string[], in2004: readonly string[]])[] = [
  ['tracking: completion', always12, always2004],
  ['tracking: result', result12, result2004],
  ['tracking: result\npass: 60', [...result12, ...score12], [...result2004, ...score2004]],
  ['tracking: answers', [...result12, ...answers12], [...result2004, ...answers2004]],
  [
    'tracking: answers\npass: 60',
    [...result12, ...score12, ...answers12],
    [...result2004, ...score2004, ...answers2004],
  ],
  [
    'tracking: { level: answers, timing: true }',
    [...result12, ...answers12, latency],
    [...result2004, ...answers2004, latency],
  ],
  [
    'tracking: { level: answers, timing: true }\npass: 60',
    [...result12, ...score12, ...answers12, latency],
    [...result2004, ...score2004, ...answers2004, latency],
  ],
  ['tracking: { level: result, timing: true }', result12, result2004],
  ['tracking: { level: completion, timing: true }', always12, always2004],
];

interface Traces {
  readonly held: LmsRecord;
  /** every element ever set, with every value */
  readonly written: readonly (readonly [element: string, value: string])[];
}

async function wholeRun(course: BuiltCourse, names: Names, letters: string): Promise<Traces> {
  const lms = await lmsWith(course);
  const { learner } = await visit(lms, { learner: 'kim', api: names.strict });
  await learner.start();
  await learner.answerAll(letters);
  await learner.exit();
  const calls = () => lms.calls('kim');
  await expect.poll(() => calls().some(({ method }) => method === names.terminate), SOON).toBe(true);
  const set = calls().filter(({ method }) => method === names.set);
  expect(set.filter(({ returned }) => returned !== 'true')).toEqual([]);
  return {
    held: lms.held('kim'),
    written: set.map(({ element = '', value = '' }) => [element, value]),
  };
}

describe.each(DIALECTS)('$name', (names) => {
  test.each(TABLE)('%s: the LMS is told exactly what the table says', async (settings, in12, in2004) => {
    const course = await smallCourse({ target: names.target, settings });
    const expected = [...(names === scorm12 ? in12 : in2004)].sort();
    const { held, written } = await wholeRun(course, names, 'bac');
    expect(elementNames(written.map(([element]) => element))).toEqual(expected);
    expect(elementNames(Object.keys(held))).toEqual([...expected, names.totalTime].sort());
  });

  test('at `completion` different answers leave the same traces, apart from the time', async () => {
    const course = await smallCourse({ target: names.target, settings: 'tracking: completion' });
    const [first, second] = [await wholeRun(course, names, 'bac'), await wholeRun(course, names, 'cba')];
    expect(first.held[names.status]).toBe('completed');
    expect(second.written).toEqual(first.written);
    expect(second.held).toEqual(first.held);
    const { progress } = resumeIn(first.held, course.player);
    const nothing = { response: null, points: null };
    expect(progress.answers).toEqual({ greeting: nothing, meeting: nothing, letter: nothing });
  });

  test('at `result` different answers of a course without a grade leave the same resume data', async () => {
    const course = await smallCourse({ target: names.target, settings: 'tracking: result' });
    const [first, second] = [await wholeRun(course, names, 'bac'), await wholeRun(course, names, 'cba')];
    expect(second.held['cmi.suspend_data']).toBe(first.held['cmi.suspend_data']);
  });

  test('at `result` a graded course keeps ratings until its outcome is final, and never letters', async () => {
    const settings = 'tracking: result\npass: 60';
    const course = await smallCourse({ target: names.target, settings });
    const lms = await lmsWith(course);
    const { learner } = await visit(lms, { learner: 'kim', api: names.strict });
    await learner.start();
    await learner.answerAll('ba');
    const answers = () => resumeIn(lms.held('kim'), course.player).progress.answers;
    await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain('cmi.suspend_data');
    await expect.poll(answers, SOON).toEqual({
      greeting: { response: null, points: 2 },
      meeting: { response: null, points: 2 },
    });
    await learner.answerAll('b');
    await learner.exit();
    const nothing = { response: null, points: null };
    expect(answers()).toEqual({ greeting: nothing, meeting: nothing, letter: nothing });
  });
});
