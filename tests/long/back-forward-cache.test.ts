import { describe, expect, test } from 'vitest';

import { smallCourse } from '../e2e/support/course.ts';
import { DIALECTS, type Names, scorm12 } from '../e2e/support/dialects.ts';
import { recordWithoutTimes, sessions } from '../e2e/support/ended.ts';
import { inWords } from '../e2e/support/episodes.ts';
import type { Learner } from '../e2e/support/learner.ts';
import type { LmsApi } from '../e2e/support/lms-server.ts';
import { courseIn, openCourse } from '../e2e/support/opened-course.ts';
import { ownBrowser } from '../e2e/support/own-browser.ts';
import { interactionValues } from '../e2e/support/records.ts';
import { lmsWith, SOON } from '../e2e/support/stage.ts';

const REFUSED = 'Your learning platform has ended the session. Please open the course there again.';

/** Writes down in the LMS's page, which stays, that a page has been restored. */
function noteRestore(name: string): void {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) parent.document.documentElement.dataset[name] = 'restored';
  });
}

/** A learner who answers, goes away from the LMS's page, and back to it, which the browser restores from its cache. */
async function restored(names: Names, api: LmsApi) {
  const lms = await lmsWith(await smallCourse({ target: names.target }));
  const { page: first, lookAgain } = await ownBrowser();
  const { learner } = await openCourse(lms, { learner: 'kim', api }, 'beside-exit', first);
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), 'result'), SOON).toHaveLength(1);
  const committed = recordWithoutTimes(lms, names);
  await first.evaluate(noteRestore, 'page');
  await learner.frame.evaluate(noteRestore, 'course');
  await first.getByRole('link').click();
  await first.waitForURL('**/home');
  await expect.poll(() => sessions(lms, names), SOON).toEqual({ opened: 1, ended: 1 });
  await first.goBack({ waitUntil: 'commit' });
  const page = await lookAgain();
  await page.locator('html[data-page="restored"][data-course="restored"]').waitFor();
  return { lms, page, committed, learner: await courseIn(page) };
}

async function finish(learner: Learner): Promise<void> {
  expect(await learner.session()).toBe('tracked');
  expect(await learner.section.innerText()).toContain('Welcome back: Episode 2 of 3');
  await learner.start();
  expect(await learner.episode()).toBe('meeting');
  await learner.answerAll('ba');
  await learner.exit();
}

const whole = (names: Names) => ({ [names.status]: 'completed', [names.exit]: 'suspend' });

describe.each(DIALECTS)(
  '$name, restored from the back-forward cache with an API that opens once',
  (names) => {
    test('the course asks to be opened again, and goes on in the session that follows', async () => {
      const { lms, page, committed, learner } = await restored(names, names.strict);
      expect([await learner.session(), await learner.status()]).toEqual(['ended', REFUSED]);
      expect(recordWithoutTimes(lms, names)).toEqual(committed);
      expect(committed).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' });

      await page.reload();
      await finish(await courseIn(page));
      expect(lms.record('kim')).toMatchObject(whole(names));
      expect(interactionValues(lms.record('kim'), names.response)).toEqual(['b', 'b', 'a']);
      await expect.poll(() => sessions(lms, names).ended, SOON).toBe(2);
    });
  },
);

test('SCORM 1.2, restored with an API that opens again, goes on in a session of its own', async () => {
  const { lms, committed, learner } = await restored(scorm12, scorm12.again);
  await expect.poll(() => sessions(lms, scorm12), SOON).toEqual({ opened: 2, ended: 1 });
  expect(recordWithoutTimes(lms, scorm12)).toEqual(committed);
  await finish(learner);
  expect(lms.record('kim')).toMatchObject(whole(scorm12));
  const words = ['b', 'b', 'a'].map((letter, index) => inWords(index, letter));
  expect(interactionValues(lms.record('kim'), scorm12.response)).toEqual(words);
  await expect.poll(() => sessions(lms, scorm12), SOON).toEqual({ opened: 2, ended: 2 });
});
