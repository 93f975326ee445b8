import { expect, test } from 'vitest';

import { DIALECTS, scorm12, scorm2004 } from './support/dialects.ts';
import { recordWithoutTimes, sessions, untilEnded } from './support/ended.ts';
import { courseIn, openCourse } from './support/opened-course.ts';
import { ownBrowser } from './support/own-browser.ts';
import { interactionValues } from './support/records.ts';
import { offerSmallCourse, SOON } from './support/stage.ts';

test.each(DIALECTS)(
  'when the browser is killed, $name keeps what was answered, and the learner goes on from there',
  async (names) => {
    const { lms, come } = await offerSmallCourse(names);
    const { page, kill } = await ownBrowser();
    const first = await openCourse(lms, { learner: 'kim', api: names.strict }, 'beside-exit', page);
    await first.learner.start();
    await first.learner.answerAll('b');
    await first.learner.answer('b');
    await expect.poll(() => interactionValues(lms.record('kim'), names.response), SOON).toEqual(['b', 'b']);
    await kill();
    const left = lms.record('kim');
    expect(left).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' });
    expect(left).not.toHaveProperty([names.totalTime]);
    expect(sessions(lms, names)).toEqual({ opened: 1, ended: 0 });

    const { learner } = await come();
    expect(await learner.action('start').innerText()).toBe('Continue');
    expect(await learner.section.innerText()).toContain('Welcome back: Episode 3 of 3');
    await learner.start();
    expect(await learner.episode()).toBe('letter');
    for (const letter of 'bb') {
      await learner.back();
      expect(await learner.chosen.getAttribute('data-feedback')).toBe(letter);
    }
    await learner.skip(2);
    await learner.answerAll('a');
    await learner.exit();
    expect(lms.record('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting', 'letter']);
    expect(interactionValues(lms.record('kim'), names.response)).toEqual(['b', 'b', 'a']);
  },
);

test("a course that is reloaded with the LMS's page opens a new session, in which everything is there", async () => {
  const { lms } = await offerSmallCourse(scorm2004);
  const launch = { learner: 'kim', api: scorm2004.strict } as const;
  const { page, learner } = await openCourse(lms, launch, 'beside-exit');
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), scorm2004.response), SOON).toEqual(['b']);
  const committed = recordWithoutTimes(lms, scorm2004);
  await page.reload();
  const again = await courseIn(page);
  await expect.poll(() => sessions(lms, scorm2004), SOON).toEqual({ opened: 2, ended: 1 });
  expect(recordWithoutTimes(lms, scorm2004)).toEqual(committed);

  expect(await again.session()).toBe('tracked');
  expect(await again.section.innerText()).toContain('Welcome back: Episode 2 of 3');
  await again.start();
  await again.answerAll('ba');
  await again.exit();
  expect(lms.record('kim')).toMatchObject({ [scorm2004.status]: 'completed', [scorm2004.exit]: 'suspend' });
  expect(interactionValues(lms.record('kim'), scorm2004.response)).toEqual(['b', 'b', 'a']);
  await untilEnded(lms, scorm2004, 2);
});

test("a window that outlives the LMS's page claims nothing that can no longer be saved", async () => {
  const { lms } = await offerSmallCourse(scorm12);
  const { page, learner } = await openCourse(lms, { learner: 'kim', api: scorm12.strict }, 'window');
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), scorm12.response), SOON).toEqual(['b']);
  await page.close({ runBeforeUnload: true });
  await learner.next();
  await learner.answerAll('b');
  await learner.waitForSession('lost');
  expect(await learner.status()).toMatch(/^Your learning platform no longer saves anything;.* is saved\./);
  expect(interactionValues(lms.record('kim'), scorm12.response)).toEqual(['b']);
  expect(lms.record('kim')).toMatchObject({ [scorm12.status]: 'incomplete', [scorm12.exit]: 'suspend' });
});
