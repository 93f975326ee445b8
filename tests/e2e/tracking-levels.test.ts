import { describe, expect, test } from 'vitest';

import { CommentForm, SENT } from './support/comments.ts';
import { type BuiltCourse, commentedCourse, smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { at, ELEMENTS } from './support/elements.ts';
import { elementNames } from './support/records.ts';
import { offer } from './support/stage.ts';
import { callsIn } from './support/traces.ts';

interface Run {
  readonly level: 'completion' | 'result' | 'answers';
  readonly asked: readonly ('graded' | 'timing' | 'attestation' | 'comments')[];
}

// Every two settings meet in one of the runs; all combinations: tests/unit/lms/record.test.ts.
const RUNS: readonly Run[] = [
  { level: 'answers', asked: ['attestation'] },
  { level: 'answers', asked: ['graded', 'timing', 'comments'] },
  { level: 'answers', asked: ['graded'] },
  { level: 'result', asked: ['graded', 'attestation', 'comments'] },
  { level: 'result', asked: ['timing'] },
  { level: 'completion', asked: ['timing', 'attestation', 'comments'] },
  { level: 'completion', asked: [] },
];

const SENTENCE = 'I have read it all.';

const settingsOf = ({ level, asked }: Run): string =>
  [
    `tracking: { level: ${level}, timing: ${asked.includes('timing')}, readers: the press office }`,
    ...(asked.includes('graded') ? ['pass: 60'] : []),
    ...(asked.includes('attestation') ? [`attestation: ${SENTENCE}`] : []),
    ...(asked.includes('comments') ? ['comments: send'] : []),
  ].join('\n');

/** The table, in the words of the tests: which elements a learner writes who answers two questions. */
function expectedOf({ level, asked }: Run, names: Names): string[] {
  const elements = ELEMENTS[names.target];
  const answered = level === 'answers' ? [0, 1] : [];
  return [
    ...elements.always,
    ...(level === 'completion' ? [] : elements.result),
    ...(asked.includes('graded') ? elements.score : []),
    ...answered.flatMap((index) => at(index, elements.answer)),
    ...(asked.includes('timing') ? answered.flatMap((index) => at(index, elements.latency)) : []),
    ...(asked.includes('attestation') ? at(answered.length, elements.attestation) : []),
    ...(asked.includes('comments') ? at(0, elements.comment) : []),
  ].toSorted();
}

/** An LMS that takes SCORM 1.2 at its word is offered words once, with the first interaction. */
function refusedOf({ level, asked }: Run, names: Names): (readonly [string, string])[] {
  if (names !== scorm12) return [];
  if (level === 'answers')
    return [['cmi.interactions.0.correct_responses.0.pattern', 'b: One way, marked b.']];
  return asked.includes('attestation') ? [['cmi.interactions.0.student_response', `t: ${SENTENCE}`]] : [];
}

/** The elements that the package itself says it may write. */
function announced({ files }: BuiltCourse, names: Names): string[] {
  const sheet: {
    record: { facts: { scorm12: string[]; scorm2004: string[] }[] };
  } = JSON.parse(new TextDecoder().decode(files.get('knigge.json')));
  const standard = names === scorm12 ? 'scorm12' : 'scorm2004';
  return elementNames(sheet.record.facts.flatMap((fact) => fact[standard]));
}

const distinct = (elements: Iterable<string | undefined>): string[] =>
  [...new Set(elements)].map(String).toSorted();

describe.each(DIALECTS)('$name', (names) => {
  test.each(RUNS)('at $level, asked for $asked, the LMS gets exactly what the table says', async (run) => {
    const wanted = { target: names.target, settings: settingsOf(run), episodes: 2 };
    const course = run.asked.includes('comments')
      ? await commentedCourse(names.target, wanted.settings, wanted.episodes)
      : await smallCourse(wanted);
    const { lms, come } = await offer(course, { api: names.strict });
    const { learner, page } = await come();
    await learner.start();
    await learner.answer('b');
    if (run.asked.includes('comments')) {
      const form = new CommentForm(learner);
      await form.send('Thank you.');
      await form.says(SENT);
    }
    await learner.next();
    await learner.answerAll('a');
    if (run.asked.includes('attestation')) await learner.attest();
    await learner.result.waitFor();
    await learner.exit();

    const expected = expectedOf(run, names);
    const set = (await callsIn(page, names)).filter(({ method }) => method === names.set);
    expect(distinct(set.map(({ element }) => element))).toEqual(expected);
    expect(Object.keys(lms.record('kim')).toSorted()).toEqual([...expected, names.totalTime].toSorted());
    const refused = set.filter(({ returned }) => returned !== 'true');
    expect(refused.map(({ element, value }) => [element, value])).toEqual(refusedOf(run, names));
    expect(announced(course, names)).toEqual(elementNames(expected));
  });
});
