import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names } from './support/dialects.ts';
import { sessions } from './support/ended.ts';
import type { Learner } from './support/learner.ts';
import type { LmsServer } from './support/lms-server.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';
import { open, scored, scoresSet, verdict } from './support/verdict.ts';

const HALF = 'bbb'; // 1 + 0.5 + 0.5 of 3: best, ok, ok
const BEST = 'bac';
const POOR = 'cca';
const SENTENCE = 'I keep to it.';
const CONFIRMED = 'attest_1_0_0';

const formOf = ({ frame }: Learner) => frame.locator('[data-attestation]');

async function confirm(learner: Learner): Promise<void> {
  await learner.frame.getByRole('checkbox', { name: SENTENCE }).check();
  await learner.action('finish').click();
}

const stage = async (names: Names, settings: string) => {
  const course = await smallCourse({ target: names.target, settings });
  const lms = await lmsWith(course);
  return { course, lms, come: () => visit(lms, { learner: 'kim', api: names.strict }) };
};

/** Waits until so many sessions have been ended. */
async function ended(lms: LmsServer, names: Names, count: number): Promise<void> {
  await expect.poll(() => sessions(lms, names).ended, SOON).toBe(count);
}

/** A pass that SCORM 1.2 calls `completed`. */
const completing = (attempts: number): string =>
  `pass: { score: 80, attempts: ${attempts}, report: completed }`;

const ids = (lms: LmsServer): string[] => interactionValues(lms.held('kim'), 'id');

describe.each(DIALECTS)('with `pass.report: completed` in $name', (names) => {
  const completed = {
    ...scored(names, 'passed', 100),
    [names.status]: 'completed',
  };

  test('a pass is reported as completed, and is known as a pass ever after', async () => {
    const { lms, come } = await stage(names, completing(2));
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(POOR);
    await expect.poll(() => ids(lms), SOON).toHaveLength(3);
    expect(verdict(lms.held('kim'))).toEqual(open(names));
    await first.learner.start();
    await first.learner.answerAll(BEST);
    await first.learner.result.waitFor();
    expect(await first.learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
    await first.learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(completed);

    const second = await come();
    expect(await second.learner.action('start').innerText()).toBe('Look at it again');
    await second.learner.start();
    for (let step = 0; step < 3; step += 1) await second.learner.next();
    await second.learner.result.waitFor();
    expect(await second.learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
    expect(await second.learner.action('start').count()).toBe(0);
    await second.learner.exit();
    await ended(lms, names, 2);
    expect(verdict(lms.held('kim'))).toEqual(completed);
    expect(scoresSet(lms, names)).toEqual(['100']);

    const { 'cmi.suspend_data': _lost, ...rest } = lms.held('kim');
    lms.give('kim', rest);
    const { learner } = await come();
    expect(await learner.section.innerText()).toContain('You have completed this course.');
    await learner.start();
    await learner.answerAll(POOR);
    expect(await learner.action('start').count()).toBe(0);
    await learner.exit();
    await ended(lms, names, 3);
    expect(verdict(lms.held('kim'))).toEqual(completed);
    expect(scoresSet(lms, names)).toEqual(['100']);
  });

  test('a final fail is reported as failed', async () => {
    const { lms, come } = await stage(names, completing(1));
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(HALF);
    await first.learner.result.waitFor();
    await first.learner.exit();
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'failed', 66.66));

    const { learner } = await come();
    expect(await learner.section.innerText()).toContain('This course is over and the result is final.');
    expect(await learner.action('start').count()).toBe(0);
  });
});

describe.each(DIALECTS)('a graded course of $name with a sentence to confirm', (names) => {
  const settings = `pass: { score: 80, attempts: 2 }\nattestation: ${SENTENCE}`;

  test('says and reports nothing of the result before the sentence is confirmed', async () => {
    const { lms, come } = await stage(names, settings);
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(BEST);
    await formOf(first.learner).waitFor();
    expect(await first.learner.result.isVisible()).toBe(false);
    expect(await first.learner.section.innerText()).not.toMatch(/%|passed/i);
    expect(await first.learner.action('start').count()).toBe(0);
    await first.learner.exit();
    await ended(lms, names, 1);
    expect(ids(lms)).toEqual(['greeting', 'meeting', 'letter']);
    expect(verdict(lms.held('kim'))).toEqual(open(names));
    expect(scoresSet(lms, names)).toEqual([]);

    const { learner } = await come();
    expect(await learner.action('start').innerText()).toBe('Continue');
    await learner.start();
    await confirm(learner);
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
    await learner.exit();
    await ended(lms, names, 2);
    expect(verdict(lms.held('kim'))).toEqual(scored(names, 'passed', 100));
    const told = lms.calls('kim').map(({ value }) => value);
    expect(told.indexOf(CONFIRMED)).toBeLessThan(told.indexOf('100'));
    expect(ids(lms)).toEqual(['greeting', 'meeting', 'letter', CONFIRMED]);
  });

  test.each(['answers', 'result'])(
    'at `%s` asks once, at the end of the first run, and never again',
    async (level) => {
      const { course, lms, come } = await stage(names, `${settings}\ntracking: ${level}`);
      const recorded = [...(level === 'answers' ? ['greeting', 'meeting', 'letter'] : []), CONFIRMED];
      const first = await come();
      await first.learner.start();
      await first.learner.answerAll(HALF);
      expect(await first.learner.section.innerText()).not.toMatch(/%|scored/);
      expect(await first.learner.action('start').count()).toBe(0);
      await confirm(first.learner);
      await first.learner.section.getByText('This time you scored 66.66%; the pass mark is 80%.').waitFor();
      await expect.poll(() => ids(lms), SOON).toEqual(recorded);
      expect(verdict(lms.held('kim'))).toEqual(open(names));

      await first.learner.start();
      await first.learner.answer('c');
      await first.page.close({ runBeforeUnload: true });
      await ended(lms, names, 1);
      await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
      expect(resumeIn(lms.held('kim'), course.player).progress).toMatchObject({ run: 2, attested: true });

      const { learner } = await come();
      await learner.start();
      expect(await learner.episode()).toBe('meeting');
      await learner.answerAll('ca');
      await learner.result.waitFor();
      expect(await formOf(learner).isVisible()).toBe(false);
      expect(await learner.result.innerText()).toContain('You scored 66.66%; the pass mark is 80%.');
      await learner.exit();
      await ended(lms, names, 2);
      expect(verdict(lms.held('kim'))).toEqual(scored(names, 'failed', 66.66));
      expect(scoresSet(lms, names)).toEqual(['66.66']);
      expect(ids(lms)).toEqual(recorded);
    },
  );
});
