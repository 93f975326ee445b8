import { expect, test } from 'vitest';

import { DIALECTS, scorm12, scorm2004 } from '../e2e/support/dialects.ts';
import { untilEnded, untilTimeSaved } from '../e2e/support/ended.ts';
import type { Learner } from '../e2e/support/learner.ts';
import type { LmsServer } from '../e2e/support/lms-server.ts';
import { interactionValues, resumeIn } from '../e2e/support/records.ts';
import { offerSmallCourse, SOON } from '../e2e/support/stage.ts';
import { BEST, HALF, open, POOR, scored, scoresSet, verdict } from '../e2e/support/verdict.ts';

const SENTENCE = 'I keep to it.';
const CONFIRMED = 'attest_1_0_0';

const formOf = ({ frame }: Learner) => frame.locator('[data-attestation]');

const ids = (lms: LmsServer): string[] => interactionValues(lms.record('kim'), 'id');

test.each(DIALECTS)(
  'with `pass.report: completed` a pass is completed in $name, and known as a pass ever after',
  async (names) => {
    const completed = { ...scored(names, 'passed', 100), [names.status]: 'completed' };
    const settings = 'pass: { score: 80, attempts: 2, report: completed }';
    const { lms, come } = await offerSmallCourse(names, settings);
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(POOR);
    await expect.poll(() => ids(lms), SOON).toHaveLength(3);
    expect(verdict(lms.record('kim'))).toEqual(open(names));
    await first.learner.start();
    await first.learner.answerAll(BEST);
    await first.learner.result.waitFor();
    expect(await first.learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
    await first.learner.exit();
    expect(verdict(lms.record('kim'))).toEqual(completed);

    const second = await come();
    expect(await second.learner.action('start').innerText()).toBe('Look at it again');
    await second.learner.start();
    await second.learner.skip(3);
    await second.learner.result.waitFor();
    expect(await second.learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
    expect(await second.learner.action('start').count()).toBe(0);
    await second.learner.exit();
    await untilEnded(lms, names, 2);
    expect(verdict(lms.record('kim'))).toEqual(completed);
    expect(scoresSet(lms, names)).toEqual(['100']);

    const { 'cmi.suspend_data': _lost, ...rest } = lms.record('kim');
    lms.give('kim', rest);
    const { learner } = await come();
    expect(await learner.section.innerText()).toContain('You have completed this course.');
    await learner.start();
    await learner.answerAll(POOR);
    expect(await learner.action('start').count()).toBe(0);
    await learner.exit();
    await untilEnded(lms, names, 3);
    expect(verdict(lms.record('kim'))).toEqual(completed);
    expect(scoresSet(lms, names)).toEqual(['100']);
  },
);

const WITH_SENTENCE = `pass: { score: 80, attempts: 2 }\nattestation: ${SENTENCE}`;

test('a graded course says and reports nothing of the result before the sentence is confirmed', async () => {
  const names = scorm12;
  const { lms, come } = await offerSmallCourse(names, WITH_SENTENCE);
  const first = await come();
  await first.learner.start();
  await first.learner.answerAll(BEST);
  await formOf(first.learner).waitFor();
  expect(await first.learner.result.isVisible()).toBe(false);
  expect(await first.learner.section.innerText()).not.toMatch(/%|passed/i);
  expect(await first.learner.action('start').count()).toBe(0);
  await first.learner.exit();
  await untilEnded(lms, names);
  expect(ids(lms)).toEqual(['greeting', 'meeting', 'letter']);
  expect(verdict(lms.record('kim'))).toEqual(open(names));
  expect(scoresSet(lms, names)).toEqual([]);

  const { learner } = await come();
  expect(await learner.action('start').innerText()).toBe('Continue');
  await learner.start();
  await learner.attest();
  await learner.result.waitFor();
  expect(await learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
  await learner.exit();
  await untilEnded(lms, names, 2);
  expect(verdict(lms.record('kim'))).toEqual(scored(names, 'passed', 100));
  const values = lms.calls('kim').map(({ value }) => value);
  expect(values.indexOf(CONFIRMED)).toBeLessThan(values.indexOf('100'));
  expect(ids(lms)).toEqual(['greeting', 'meeting', 'letter', CONFIRMED]);
});

test.each([
  ['answers', scorm12],
  ['result', scorm2004],
] as const)(
  'at `%s` a graded course asks for the sentence once, at the end of the first run',
  async (level, names) => {
    const { course, lms, come } = await offerSmallCourse(names, `${WITH_SENTENCE}\ntracking: ${level}`);
    const recorded = [...(level === 'answers' ? ['greeting', 'meeting', 'letter'] : []), CONFIRMED];
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(HALF);
    expect(await first.learner.section.innerText()).not.toMatch(/%|scored/);
    expect(await first.learner.action('start').count()).toBe(0);
    await first.learner.attest();
    await first.learner.section.getByText('This time you scored 66.66%; the pass mark is 80%.').waitFor();
    await expect.poll(() => ids(lms), SOON).toEqual(recorded);
    expect(verdict(lms.record('kim'))).toEqual(open(names));

    await first.learner.start();
    await first.learner.answer('c');
    await first.page.close({ runBeforeUnload: true });
    await untilTimeSaved(lms, names);
    expect(resumeIn(lms.record('kim'), course.player).progress).toMatchObject({ run: 2, attested: true });

    const { learner } = await come();
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    await learner.answerAll('ca');
    await learner.result.waitFor();
    expect(await formOf(learner).isVisible()).toBe(false);
    expect(await learner.result.innerText()).toContain('You scored 66.66%; the pass mark is 80%.');
    await learner.exit();
    await untilEnded(lms, names, 2);
    expect(verdict(lms.record('kim'))).toEqual(scored(names, 'failed', 66.66));
    expect(scoresSet(lms, names)).toEqual(['66.66']);
    expect(ids(lms)).toEqual(recorded);
  },
);
