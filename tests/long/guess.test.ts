import { expect, test } from 'vitest';

import { CommentForm, SENT } from '../e2e/support/comments.ts';
import { type BuiltCourse, commentedCourse } from '../e2e/support/course.ts';
import { scorm2004 } from '../e2e/support/dialects.ts';
import type { Learner } from '../e2e/support/learner.ts';
import type { LmsServer } from '../e2e/support/lms-server.ts';
import { answersIn, resumeIn } from '../e2e/support/records.ts';
import { lmsWith, SOON, visit } from '../e2e/support/stage.ts';
import { callsIn, timeless, type Traces } from '../e2e/support/traces.ts';

interface Way {
  readonly name: string;
  readonly letters: string;
  /** what is tried for practice after the answer to each question */
  readonly tried: readonly string[];
}

/** The learners differ in nothing but what they choose; the first of them chooses what is recommended. */
const WAYS: readonly Way[] = [
  { name: 'recommended', letters: 'ba', tried: ['', ''] },
  { name: 'poor', letters: 'cc', tried: ['', ''] },
  { name: 'better-each-time', letters: 'cb', tried: ['ab', 'a'] },
];

const SETTINGS = `tracking: { level: completion, timing: true, readers: the press office }
attestation: I have read it all.
comments: send`;

async function practise(learner: Learner, letters: string): Promise<void> {
  for (const letter of letters) {
    await learner.retry();
    await learner.answer(letter);
  }
}

/** Takes the whole course; waits for each save, so that the pace of a machine makes no difference. */
async function take(lms: LmsServer, { player }: BuiltCourse, way: Way): Promise<Traces> {
  const { learner, page } = await visit(lms, { learner: way.name, api: scorm2004.strict });
  const saved = () => Object.keys(resumeIn(lms.record(way.name), player).progress.answers).length;
  await learner.start();
  for (const [index, letter] of Array.from(way.letters).entries()) {
    await learner.answer(letter);
    await expect.poll(saved, SOON).toBe(index + 1);
    await practise(learner, way.tried[index]!);
    if (index === 0) {
      const form = new CommentForm(learner);
      await form.send('Thank you.');
      await form.says(SENT);
    }
    await learner.next();
  }
  await learner.attest();
  await learner.result.waitFor();
  await expect.poll(() => lms.record(way.name)[scorm2004.status], SOON).toBe('completed');
  await learner.exit();
  return { record: lms.record(way.name), calls: await callsIn(page, scorm2004) };
}

/** Comes back to the completed course, looks at every page once more, tries more answers, and leaves. */
async function lookAgain(lms: LmsServer, way: Way): Promise<Traces> {
  const { learner, page } = await visit(lms, { learner: way.name, api: scorm2004.strict });
  await learner.start();
  for (const tried of way.tried) {
    await practise(learner, tried);
    await learner.next();
  }
  await learner.result.waitFor();
  await learner.exit();
  return { record: lms.record(way.name), calls: await callsIn(page, scorm2004) };
}

// Every way of answering, in both standards and at every level: tests/unit/player/guess.test.ts.
test('at `completion` neither the record nor any call says who has chosen what, nor after a second visit', async () => {
  const course = await commentedCourse(scorm2004.target, SETTINGS, 2);
  const lms = await lmsWith(course);
  const [known, ...others] = await Promise.all(WAYS.map((way) => take(lms, course, way)));
  expect(known!.calls.filter(({ method }) => method === scorm2004.commit).length).toBeGreaterThan(3);
  expect(known!.record).toMatchObject({ [scorm2004.status]: 'completed' });
  expect(JSON.stringify(known)).toContain('Thank you.');
  expect(JSON.stringify(known)).toContain('attest_1_0_0');
  for (const traces of others) expect(timeless(traces)).toEqual(timeless(known!));
  for (const { record } of [known!, ...others]) expect(answersIn(record, course.player)).toBe('');

  const [again, ...rest] = await Promise.all(WAYS.map((way) => lookAgain(lms, way)));
  expect(again!.calls.map(({ method }) => method)).toContain(scorm2004.terminate);
  for (const traces of rest) expect(timeless(traces)).toEqual(timeless(again!));
});
