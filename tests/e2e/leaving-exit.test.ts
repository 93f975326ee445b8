import { expect, test } from 'vitest';

import { profileNamed } from '../../src/profiles/profiles.ts';
import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { sessions, untilEnded } from './support/ended.ts';
import { openCourse, type Place } from './support/opened-course.ts';
import { interactionValues } from './support/records.ts';
import { SAFE } from './support/sentences.ts';
import { lmsWith, SOON } from './support/stage.ts';

const CLOSE = 'Your progress is saved. You can leave the course now.';

async function finished(names: Names, place: Place) {
  const lms = await lmsWith(await smallCourse({ target: names.target, episodes: 2 }));
  const course = await openCourse(lms, { learner: 'kim', api: names.strict }, place);
  await course.learner.start();
  await course.learner.answerAll('bb');
  await course.learner.section.getByText(SAFE).waitFor();
  return { lms, ...course };
}

const whole = (names: Names) => ({
  [names.status]: 'completed',
  [names.exit]: 'suspend',
  [names.place]: 'end',
  [names.totalTime]: expect.any(String),
});

test.each(DIALECTS)(
  'in a frame the exit button ends the session of $name, once, and says that the window may be closed',
  async (names) => {
    const { lms, page, learner } = await finished(names, 'beside-exit');
    await learner.exit();
    expect(await learner.section.innerText()).toContain(CLOSE);
    expect(await learner.status()).toBe(CLOSE);
    expect(await learner.section.getByRole('button').and(learner.frame.locator(':visible')).count()).toBe(0);
    await untilEnded(lms, names);
    const record = lms.record('kim');
    expect(record).toMatchObject(whole(names));
    expect(interactionValues(record, names.response)).toEqual(['b', 'b']);

    await page.getByRole('link').click();
    await page.waitForURL('**/home');
    expect(sessions(lms, names)).toEqual({ opened: 1, ended: 1 });
    expect(lms.record('kim')).toEqual(record);
  },
);

test('the exit button closes the window of a course that has one of its own', async () => {
  const { lms, page, window, learner } = await finished(scorm12, 'window');
  const closed = window.waitForEvent('close');
  await learner.action('exit').click();
  await closed;
  await untilEnded(lms, scorm12);
  expect(page.isClosed()).toBe(false);
  await expect.poll(() => lms.record('kim'), SOON).toMatchObject(whole(scorm12));
  expect(interactionValues(lms.record('kim'), scorm12.response)).toEqual(['b', 'b']);
});

test('the exit button does not close a window that says what the LMS has not saved', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm2004.target }));
  const launch = { learner: 'kim', profile: profileNamed('Cornerstone') };
  const { page, window, learner } = await openCourse(lms, launch, 'window');
  await learner.start();
  await learner.answerAll('bb');
  await expect.poll(() => interactionValues(lms.record('kim'), 'id').length, SOON).toBe(2);
  await page.evaluate(() => (globalThis as unknown as { endSession(): void }).endSession());
  await learner.answerAll('a');
  await learner.waitForSession('ended');
  await learner.action('exit').click();
  expect(await learner.section.innerText()).toContain('ended the session before everything was saved');
  await window.evaluate(() => new Promise(requestAnimationFrame));
  expect(window.isClosed()).toBe(false);
  expect(lms.record('kim')[scorm2004.status]).toBe('incomplete');
});
