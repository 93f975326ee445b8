import { describe, expect, test } from 'vitest';

import type { BuiltCourse } from './support/course.ts';
import { smallCourse } from './support/course.ts';
import { CommentForm, SENT } from './support/comments.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { at, ELEMENTS, type Elements } from './support/elements.ts';
import { commentedCourse } from './support/own-course.ts';
import { elementNames, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { callsIn, type Traces } from './support/traces.ts';

const LEVELS = ['completion', 'result', 'answers'] as const;

interface Asked {
  readonly name: string;
  readonly graded?: boolean;
  readonly timing?: boolean;
  readonly attestation?: boolean;
  readonly comments?: boolean;
}

const ASKED: readonly Asked[] = [
  { name: 'nothing more' },
  { name: 'a grade', graded: true },
  { name: 'timing', timing: true },
  { name: 'a sentence to confirm', attestation: true },
  { name: 'a comment to send', comments: true },
  { name: 'everything at once', graded: true, timing: true, attestation: true, comments: true },
];

/** A course can only be graded where the result is on record. */
const RUNS = LEVELS.flatMap((level) =>
  ASKED.map((asked) => ({ ...asked, level, graded: asked.graded === true && level !== 'completion' })).filter(
    ({ name, graded }) => graded || name !== 'a grade',
  ),
);

type Run = (typeof RUNS)[number];

const SENTENCE = 'I have read it all.';

const settingsOf = ({ level, graded, timing = false, attestation, comments }: Run): string =>
  [
    `tracking: { level: ${level}, timing: ${timing}, readers: the press office }`,
    ...(graded ? ['pass: 60'] : []),
    ...(attestation ? [`attestation: ${SENTENCE}`] : []),
    ...(comments ? ['comments: send'] : []),
  ].join('\n');

/** The table, in the words of the tests: which elements a learner writes who answers three questions. */
function expectedOf({ level, graded, timing, attestation, comments }: Run, told: Elements): string[] {
  const answered = level === 'answers' ? [0, 1, 2] : [];
  return [
    ...told.always,
    ...(level === 'completion' ? [] : told.result),
    ...(graded ? told.score : []),
    ...answered.flatMap((index) => at(index, told.answer)),
    ...(timing ? answered.flatMap((index) => at(index, told.latency)) : []),
    ...(attestation ? at(answered.length, told.attestation) : []),
    ...(comments ? at(0, told.comment) : []),
  ].toSorted();
}

/** An LMS that takes SCORM 1.2 at its word is offered words once, with the first interaction. */
function refusedOf({ level, attestation }: Run, names: Names): (readonly [string, string])[] {
  if (names !== scorm12) return [];
  if (level === 'answers')
    return [['cmi.interactions.0.correct_responses.0.pattern', 'b: One way, marked b.']];
  return attestation ? [['cmi.interactions.0.student_response', `t: ${SENTENCE}`]] : [];
}

/** The elements that the package itself says it may write. */
function announced({ files }: BuiltCourse, names: Names): string[] {
  const sheet: {
    record: { facts: { scorm12: string[]; scorm2004: string[] }[] };
  } = JSON.parse(new TextDecoder().decode(files.get('knigge.json')));
  const standard = names === scorm12 ? 'scorm12' : 'scorm2004';
  return elementNames(sheet.record.facts.flatMap((fact) => fact[standard]));
}

async function wholeRun(course: BuiltCourse, names: Names, run: Partial<Run>): Promise<Traces> {
  const lms = await lmsWith(course);
  const { learner, page } = await visit(lms, { learner: 'kim', api: names.strict });
  await learner.start();
  await learner.answer('b');
  if (run.comments) {
    await learner.comment('greeting', 'Thank you.');
    await new CommentForm(learner).says(SENT);
  }
  await learner.next();
  await learner.answerAll('ac');
  if (run.attestation) await learner.attest();
  await learner.result.waitFor();
  await learner.exit();
  return { held: lms.held('kim'), calls: await callsIn(page, names) };
}

const distinct = (elements: Iterable<string | undefined>): string[] =>
  [...new Set(elements)].map(String).toSorted();

describe.each(DIALECTS)('$name', (names) => {
  test.each(RUNS)('at $level with $name the LMS is told exactly what the table says', async (run) => {
    const settings = settingsOf(run);
    const course = run.comments
      ? await commentedCourse(names.target, settings)
      : await smallCourse({ target: names.target, settings });
    const expected = expectedOf(run, ELEMENTS[names.target]);
    const { held, calls } = await wholeRun(course, names, run);
    const set = calls.filter(({ method }) => method === names.set);
    expect(distinct(set.map(({ element }) => element))).toEqual(expected);
    expect(Object.keys(held).toSorted()).toEqual([...expected, names.totalTime].toSorted());
    const refused = set.filter(({ returned }) => returned !== 'true');
    expect(refused.map(({ element, value }) => [element, value])).toEqual(refusedOf(run, names));
    expect(announced(course, names)).toEqual(elementNames(expected));
  });

  test('at `result` different answers of a course without a grade leave the same resume data', async () => {
    const course = await smallCourse({ target: names.target, settings: 'tracking: result' });
    const lms = await lmsWith(course);
    for (const [name, letters] of [
      ['kim', 'bac'],
      ['robin', 'cba'],
    ] as const) {
      const { learner } = await visit(lms, { learner: name, api: names.strict });
      await learner.start();
      await learner.answerAll(letters);
      await learner.exit();
    }
    expect(lms.held('kim')['cmi.suspend_data']).toMatch(/\+/);
    expect(lms.held('robin')['cmi.suspend_data']).toBe(lms.held('kim')['cmi.suspend_data']);
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
