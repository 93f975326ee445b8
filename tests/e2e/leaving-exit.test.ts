import { describe, expect, test } from 'vitest';

import { profileNamed } from '../lms/profiles.ts';
import { smallCourse } from './support/course.ts';
import { DIALECTS, scorm2004 } from './support/dialects.ts';
import { endedOnce, sessions } from './support/ended.ts';
import { openCourse, type Place } from './support/opened-course.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON } from './support/stage.ts';

const SAFE = 'Your learning platform has confirmed that everything is saved – you can close the window.';
const CLOSE = 'Your progress is saved. You can close this window.';

describe.each(DIALECTS)('the exit button of a course of $name', (names) => {
  const finished = async (place: Place) => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const course = await openCourse(lms, { learner: 'kim', api: names.strict }, place);
    await course.learner.start();
    await course.learner.answerAll('bba');
    await course.learner.section.getByText(SAFE).waitFor();
    return { lms, ...course };
  };

  const whole = {
    [names.status]: 'completed',
    [names.exit]: 'suspend',
    [names.place]: 'end',
    [names.totalTime]: expect.any(String),
  };

  test('in a frame says that the window may be closed; closing it then ends nothing twice', async () => {
    const { lms, page, learner } = await finished('beside-exit');
    await learner.exit();
    expect(await learner.section.innerText()).toContain(CLOSE);
    expect(await learner.status()).toBe(CLOSE);
    expect(await learner.section.getByRole('button').and(learner.frame.locator(':visible')).count()).toBe(0);
    await endedOnce(lms, names);
    const held = lms.held('kim');
    expect(held).toMatchObject(whole);
    expect(interactionValues(held, names.response)).toEqual(['b', 'b', 'a']);

    await page.getByRole('link').click();
    await page.waitForURL('**/home');
    expect(sessions(lms, names)).toEqual({ opened: 1, ended: 1 });
    expect(lms.held('kim')).toEqual(held);
  });

  test('closes the window of a course that has one of its own', async () => {
    const { lms, page, window, learner } = await finished('window');
    const closed = window.waitForEvent('close');
    await learner.action('exit').click();
    await closed;
    await endedOnce(lms, names);
    expect(page.isClosed()).toBe(false);
    await expect.poll(() => lms.held('kim'), SOON).toMatchObject(whole);
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b', 'b', 'a']);
  });
});

test('the exit button does not close a window that says what the LMS has not got', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm2004.target }));
  const launch = { learner: 'kim', profile: profileNamed('Cornerstone') };
  const { page, window, learner } = await openCourse(lms, launch, 'window');
  await learner.start();
  await learner.answerAll('bb');
  await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(2);
  await page.evaluate(() => (globalThis as unknown as { endSession(): void }).endSession());
  await learner.answerAll('a');
  await learner.waitForSession('ended');
  await learner.action('exit').click();
  expect(await learner.section.innerText()).toContain('ended the session before everything was saved');
  await window.evaluate(() => new Promise(requestAnimationFrame));
  expect(window.isClosed()).toBe(false);
  expect(lms.held('kim')[scorm2004.status]).toBe('incomplete');
});
