import { describe, expect, test } from 'vitest';

import type { Call, LmsRecord } from '../lms/lms-record.ts';
import { profileNamed } from '../lms/profiles.ts';
import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { interactionValues, resumeData } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const SENTENCE = 'I have read "everything" & keep to it.';
const SETTINGS = `attestation: ${JSON.stringify(SENTENCE)}`;
const ANSWERED = {
  greeting: { response: 'b', points: 2 },
  meeting: { response: 'a', points: 2 },
  letter: { response: 'c', points: 2 },
};

const formOf = ({ frame }: Learner) => frame.locator('[data-attestation]');
const boxOf = ({ frame }: Learner) => frame.getByRole('checkbox', { name: SENTENCE });
const focused = (learner: Learner): Promise<boolean> =>
  learner.result.evaluate((result) => result === document.activeElement);

/** What the LMS holds of an interaction, without the time of day. */
const interaction = (record: LmsRecord, index: number): LmsRecord =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([element]) => element.startsWith(`cmi.interactions.${index}.`) && !/time/.test(element))
      .map(([element, value]) => [element.split('.').slice(3).join('.'), value]),
  );

const confirmation = (names: Names, response: string): LmsRecord => ({
  id: 'attest_1_0_0',
  type: 'true-false',
  weighting: '0',
  result: 'neutral',
  [names.response]: response,
  ...(names === scorm12 ? {} : { description: SENTENCE }),
});

/** The commits between the learner's confirmation and the completed course. */
function commitsBetween(calls: readonly Call[], names: Names): number {
  const taken = calls.filter(({ returned }) => returned === 'true');
  const confirmed = taken.findIndex(({ value }) => value === 'attest_1_0_0');
  const completed = taken.findIndex(
    ({ element, value }) => element === names.status && value === 'completed',
  );
  expect([confirmed > 0, completed > confirmed]).toEqual([true, true]);
  return taken.slice(confirmed, completed).filter(({ method }) => method === names.commit).length;
}

describe.each(DIALECTS)('a sentence to confirm in $name', (names) => {
  const stage = async (settings = '') => {
    const course = await smallCourse({ target: names.target, settings: `${SETTINGS}\n${settings}` });
    const lms = await lmsWith(course);
    const come = (mode = 'normal') =>
      visit(lms, { learner: 'kim', api: names.strict, preset: { [names.mode]: mode } });
    return { course, lms, come };
  };

  test('is asked for before the result; both go to the LMS in one commit, and it is never asked again', async () => {
    const { lms, come } = await stage();
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll('bac');
    const { learner } = first;
    await boxOf(learner).waitFor();
    await expect.poll(() => interactionValues(lms.held('kim'), 'id'), SOON).toHaveLength(3);
    expect(lms.held('kim')[names.status]).toBe('incomplete');
    expect(await learner.result.isVisible()).toBe(false);

    await learner.action('finish').click();
    expect(await formOf(learner).innerText()).toContain('Please tick the box first.');
    expect(await boxOf(learner).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await boxOf(learner).getAttribute('aria-invalid')).toBe('true');
    const described = (await boxOf(learner).getAttribute('aria-describedby')) ?? '';
    const hints = described.split(' ').map((id) => learner.frame.locator(`#${id}`).innerText());
    expect(await Promise.all(hints)).toEqual([
      'Please tick the box first.',
      'Without your confirmation the course does not count as completed.',
    ]);
    expect(await learner.result.isVisible()).toBe(false);

    await boxOf(learner).check();
    await learner.action('finish').click();
    await learner.result.waitFor();
    expect(await focused(learner)).toBe(true);
    expect(await formOf(learner).isVisible()).toBe(false);
    await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('completed');
    expect(interaction(lms.held('kim'), 3)).toEqual(confirmation(names, names === scorm12 ? 't' : 'true'));
    await learner.exit();
    await expect.poll(() => lms.calls('kim').map(({ method }) => method), SOON).toContain(names.terminate);
    expect(commitsBetween(lms.calls('kim'), names)).toBe(0);

    const again = (await come()).learner;
    await again.start();
    for (let step = 0; step < 3; step += 1) await again.next();
    await again.result.waitFor();
    expect(await formOf(again).isVisible()).toBe(false);
    expect(interactionValues(lms.held('kim'), 'id')).toHaveLength(4);
  });

  test.each(['answers', 'completion'])(
    'at `%s` a learner who leaves without it is asked for it, and for nothing else, the next time',
    async (level) => {
      const { lms, come } = await stage(`tracking: ${level}`);
      const first = await come();
      await first.learner.start();
      await first.learner.answerAll('bac');
      await first.page.close({ runBeforeUnload: true });
      await expect.poll(() => Object.keys(lms.held('kim')), SOON).toContain(names.totalTime);
      expect(lms.held('kim')[names.status]).toBe('incomplete');

      const { learner } = await come();
      await learner.start();
      await boxOf(learner).waitFor();
      expect(await learner.frame.locator('[data-open]').isVisible()).toBe(false);
      await boxOf(learner).check();
      await learner.action('finish').click();
      await learner.result.waitFor();
      await learner.exit();
      expect(lms.held('kim')[names.status]).toBe('completed');
      const answers = level === 'answers' ? ['greeting', 'meeting', 'letter'] : [];
      expect(interactionValues(lms.held('kim'), 'id')).toEqual([...answers, 'attest_1_0_0']);

      const again = (await come()).learner;
      expect(await again.section.innerText()).toContain('You have completed this course.');
    },
  );

  test('is not asked for in a review', async () => {
    const { course, lms, come } = await stage();
    lms.give('kim', {
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      'cmi.suspend_data': resumeData(course.player, { answers: ANSWERED }),
    });
    const { learner } = await come('review');
    await learner.start();
    for (let step = 0; step < 3; step += 1) await learner.next();
    await learner.action('exit').waitFor();
    expect(await formOf(learner).isVisible()).toBe(false);
  });

  test('can be confirmed with the keyboard alone', async () => {
    const { course, lms, come } = await stage();
    lms.give('kim', {
      [names.status]: 'incomplete',
      [names.exit]: 'suspend',
      'cmi.suspend_data': resumeData(course.player, { answers: ANSWERED }),
    });
    const { page, learner } = await come();
    const keyboard = new Keyboard(page, learner.frame);
    await keyboard.tabTo('section:not([hidden]) [data-action="start"]');
    await keyboard.press('Enter');
    await keyboard.tabTo('[data-action="finish"]');
    await keyboard.press('Enter');
    expect(await keyboard.isOn('[data-attestation] input')).toBe(true);
    await keyboard.press('Space', 'Tab', 'Enter');
    await learner.result.waitFor();
    expect(await focused(learner)).toBe(true);
    await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('completed');
  });
});

test.each([
  ['Moodle with SCORM 1.2', `t: ${SENTENCE}`],
  ['Moodle with SCORM 2004', 'true'],
])('%s can be read: the sentence stands in the record', async (name, response) => {
  const profile = profileNamed(name);
  const names = DIALECTS.find(({ name: standard }) => name.endsWith(standard))!;
  const lms = await lmsWith(await smallCourse({ target: names.target, settings: SETTINGS }));
  const { learner } = await visit(lms, { learner: 'kim', profile });
  await learner.start();
  await learner.answerAll('bac');
  await boxOf(learner).check();
  await learner.action('finish').click();
  await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('completed');
  expect(interaction(lms.held('kim'), 3)).toEqual(confirmation(names, response));
});
