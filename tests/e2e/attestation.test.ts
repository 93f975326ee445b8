import { expect, test } from 'vitest';

import type { Call, LmsRecord } from '../../src/profiles/lms-record.ts';
import { profileNamed } from '../../src/profiles/profiles.ts';
import { smallCourse } from './support/course.ts';
import { type Names, namesOf, scorm12, scorm2004 } from './support/dialects.ts';
import { untilEnded, untilTimeSaved } from './support/ended.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { interactionValues, midway } from './support/records.ts';
import { offer, offerSmallCourse, SOON } from './support/stage.ts';

const SENTENCE = 'I have read "everything" & keep to it.';
const SETTINGS = `attestation: ${JSON.stringify(SENTENCE)}`;
const ANSWERED = {
  greeting: { response: 'b', points: 2 },
  meeting: { response: 'a', points: 2 },
  letter: { response: 'c', points: 2 },
};

const formOf = ({ frame }: Learner) => frame.locator('[data-attestation]');
const boxOf = ({ frame }: Learner) => frame.getByRole('checkbox', { name: SENTENCE });
const isResultFocused = (learner: Learner): Promise<boolean> =>
  learner.result.evaluate((result) => result === document.activeElement);

/** An interaction of the record, without the time of day. */
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
  ...(names === scorm12 ? {} : { description: `{lang=en}${SENTENCE}` }),
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

// Other LMSs: tests/unit/player/tracker-attestation.test.ts.
test.each([
  ['Moodle with SCORM 1.2', `t: ${SENTENCE}`],
  ['strict SCORM 2004', 'true'],
])(
  'in %s the sentence is asked for before the result, goes to the LMS with it in one commit, and is asked for once',
  async (name, response) => {
    const profile = profileNamed(name);
    const names = namesOf(profile);
    const course = await smallCourse({ target: names.target, settings: SETTINGS });
    const { lms, come } = await offer(course, { profile });
    const { learner } = await come();
    await learner.start();
    await learner.answerAll('bac');
    await boxOf(learner).waitFor();
    await expect.poll(() => interactionValues(lms.record('kim'), 'id'), SOON).toHaveLength(3);
    expect(lms.record('kim')[names.status]).toBe('incomplete');
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
    expect(await isResultFocused(learner)).toBe(true);
    expect(await formOf(learner).isVisible()).toBe(false);
    await expect.poll(() => lms.record('kim')[names.status], SOON).toBe('completed');
    expect(interaction(lms.record('kim'), 3)).toEqual(confirmation(names, response));
    await learner.exit();
    await untilEnded(lms, names);
    expect(commitsBetween(lms.calls('kim'), names)).toBe(0);

    const again = (await come()).learner;
    await again.start();
    await again.skip(3);
    await again.result.waitFor();
    expect(await formOf(again).isVisible()).toBe(false);
    expect(interactionValues(lms.record('kim'), 'id')).toHaveLength(4);
  },
);

test.each([
  ['answers', scorm12],
  ['completion', scorm2004],
] as const)(
  'at `%s` a learner who leaves without the sentence is asked for it, and for nothing else, the next time',
  async (level, names) => {
    const { lms, come } = await offerSmallCourse(names, `${SETTINGS}\ntracking: ${level}`);
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll('bac');
    await first.page.close({ runBeforeUnload: true });
    await untilTimeSaved(lms, names);
    expect(lms.record('kim')[names.status]).toBe('incomplete');

    const { learner } = await come();
    await learner.start();
    await boxOf(learner).waitFor();
    expect(await learner.frame.locator('[data-open]').isVisible()).toBe(false);
    await learner.attest();
    await learner.result.waitFor();
    await learner.exit();
    expect(lms.record('kim')[names.status]).toBe('completed');
    const answers = level === 'answers' ? ['greeting', 'meeting', 'letter'] : [];
    expect(interactionValues(lms.record('kim'), 'id')).toEqual([...answers, 'attest_1_0_0']);

    const again = (await come()).learner;
    expect(await again.section.innerText()).toContain('You have completed this course.');
  },
);

test('a review does not ask for the sentence, and the next visit takes it by keys', async () => {
  const { course, lms, come } = await offerSmallCourse(scorm2004, SETTINGS);
  lms.give('kim', midway(course, scorm2004, { answers: ANSWERED }));
  const review = await come({ [scorm2004.mode]: 'review' });
  await review.learner.start();
  await review.learner.skip(3);
  await review.learner.action('exit').waitFor();
  expect(await formOf(review.learner).isVisible()).toBe(false);
  await review.context.close();

  lms.give('kim', midway(course, scorm2004, { answers: ANSWERED }));
  const { page, learner } = await come();
  const keyboard = new Keyboard(page, learner.frame);
  await keyboard.tabToAction('start');
  await keyboard.press('Enter');
  await keyboard.tabTo('[data-action="finish"]');
  await keyboard.press('Enter');
  expect(await keyboard.isOn('[data-attestation] input')).toBe(true);
  await keyboard.press('Space', 'Tab', 'Enter');
  await learner.result.waitFor();
  expect(await isResultFocused(learner)).toBe(true);
  await expect.poll(() => lms.record('kim')[scorm2004.status], SOON).toBe('completed');
});
