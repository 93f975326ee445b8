import { describe, expect, test } from 'vitest';

import { CommentForm, SENT } from './support/comments.ts';
import type { BuiltCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { EPISODES } from './support/episodes.ts';
import type { Learner } from './support/learner.ts';
import type { LmsServer } from './support/lms-server.ts';
import { commentedCourse } from './support/own-course.ts';
import { answersIn, interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { callsIn, timeless, type Traces } from './support/traces.ts';

interface Way {
  readonly name: string;
  readonly letters: string;
  /** what is tried for practice after the answer to each question */
  readonly tried: readonly string[];
}

/** The learners differ in nothing but what they choose; the first of them chooses what is recommended. */
const WAYS: readonly Way[] = [
  { name: 'recommended', letters: 'bac', tried: ['', '', ''] },
  { name: 'acceptable', letters: 'abb', tried: ['', '', ''] },
  { name: 'poor', letters: 'cca', tried: ['', '', ''] },
  { name: 'mixed', letters: 'bcb', tried: ['', '', ''] },
  { name: 'first-then-others', letters: 'bac', tried: ['ac', '', 'a'] },
  { name: 'better-each-time', letters: 'cba', tried: ['ab', 'a', 'bc'] },
];

const settingsAt = (level: string): string =>
  [
    `tracking: { level: ${level}, timing: true, readers: the press office }`,
    'attestation: I have read it all.',
    'comments: send',
  ].join('\n');

async function practise(learner: Learner, letters: string): Promise<void> {
  for (const letter of letters) {
    await learner.retry();
    await learner.answer(letter);
  }
}

async function saved(lms: LmsServer, { player }: BuiltCourse, who: string, answers: number): Promise<void> {
  const held = () => Object.keys(resumeIn(lms.held(who), player).progress.answers).length;
  await expect.poll(held, SOON).toBe(answers);
}

/** Takes the whole course; waits for each save, so that nobody is told apart by the pace of a machine. */
async function take(
  lms: LmsServer,
  course: BuiltCourse,
  names: Names,
  way: Way,
): Promise<{ traces: Traces; resumed: string }> {
  const { learner, page } = await visit(lms, { learner: way.name, api: names.strict });
  await learner.start();
  for (let index = 0; index < 3; index += 1) {
    await learner.answer(way.letters[index]!);
    await saved(lms, course, way.name, index + 1);
    await practise(learner, way.tried[index]!);
    if (index === 1) {
      await learner.comment(EPISODES[1].id, 'Thank you.');
      await new CommentForm(learner).says(SENT);
    }
    await learner.next();
  }
  await learner.attest();
  await learner.result.waitFor();
  await expect.poll(() => lms.held(way.name)[names.status], SOON).toBe('completed');
  await learner.exit();
  const held = lms.held(way.name);
  return { traces: { held, calls: await callsIn(page, names) }, resumed: answersIn(held, course.player) };
}

/** Comes back to the completed course, looks at every page once more, tries more answers, and leaves. */
async function lookAgain(lms: LmsServer, names: Names, way: Way): Promise<Traces> {
  const { learner, page } = await visit(lms, { learner: way.name, api: names.strict });
  await learner.start();
  for (const tried of way.tried) {
    await practise(learner, tried);
    await learner.next();
  }
  await learner.result.waitFor();
  await learner.exit();
  return { held: lms.held(way.name), calls: await callsIn(page, names) };
}

describe.each(DIALECTS)('$name: somebody who sees all that the LMS holds and every call', (names) => {
  test('cannot tell at `completion` who has chosen what, nor after a second visit', async () => {
    const course = await commentedCourse(names.target, settingsAt('completion'));
    const lms = await lmsWith(course);
    const [known, ...others] = await Promise.all(WAYS.map((way) => take(lms, course, names, way)));
    const first = timeless(known!.traces);
    expect(known!.traces.calls.filter(({ method }) => method === names.commit).length).toBeGreaterThan(3);
    expect(known!.traces.held).toMatchObject({ [names.status]: 'completed' });
    expect(JSON.stringify(known!.traces)).toContain('Thank you.');
    expect(JSON.stringify(known!.traces)).toContain('attest_1_0_0');
    for (const { traces } of others) expect(timeless(traces)).toEqual(first);
    expect([known!, ...others].map(({ resumed }) => resumed)).toEqual(WAYS.map(() => ''));

    const [again, ...rest] = await Promise.all(WAYS.map((way) => lookAgain(lms, names, way)));
    const second = timeless(again!);
    expect(second.calls.map(({ method }) => method)).toContain(names.terminate);
    for (const traces of rest) expect(timeless(traces)).toEqual(second);
  });

  test('can tell everybody apart at `answers`, where this is on record', async () => {
    const course = await commentedCourse(names.target, settingsAt('answers'));
    const lms = await lmsWith(course);
    const different = WAYS.filter(
      ({ letters }, index) => WAYS.findIndex((one) => one.letters === letters) === index,
    );
    const taken = await Promise.all(different.map((way) => take(lms, course, names, way)));
    expect(taken.map(({ resumed }) => resumed)).toEqual(different.map(({ letters }) => letters));
    const responses = taken.map(({ traces }) => interactionValues(traces.held, names.response).join(''));
    const confirmed = names === scorm12 ? 't' : 'true';
    expect(responses).toEqual(different.map(({ letters }) => `${letters}${confirmed}`));
  });
});
