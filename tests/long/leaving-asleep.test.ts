import { expect, test } from 'vitest';

import { scorm12, scorm2004 } from '../e2e/support/dialects.ts';
import { untilEnded, sessions } from '../e2e/support/ended.ts';
import { openCourse } from '../e2e/support/opened-course.ts';
import { ownBrowser } from '../e2e/support/own-browser.ts';
import { interactionValues } from '../e2e/support/records.ts';
import { offerSmallCourse, SOON } from '../e2e/support/stage.ts';

/** Writes down in the course's page what becomes of it. */
function noteLife(): void {
  const { dataset } = document.documentElement;
  for (const event of ['visibilitychange', 'freeze', 'resume']) {
    document.addEventListener(event, () => {
      dataset['life'] = `${dataset['life'] ?? ''} ${event}`.trim();
    });
  }
}

test.each([
  ['in a frame', 'beside-exit', scorm12],
  ['in a window of its own', 'window', scorm2004],
] as const)('a course %s goes on in the same session when the device wakes up', async (_, place, names) => {
  const { lms } = await offerSmallCourse(names);
  const { page } = await ownBrowser();
  const launch = { learner: 'kim', api: names.strict } as const;
  const { window, learner } = await openCourse(lms, launch, place, page);
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), names.response), SOON).toEqual(['b']);
  await learner.frame.evaluate(noteLife);
  const devTools = await window.context().newCDPSession(window);
  await devTools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devTools.send('Page.setWebLifecycleState', { state: 'active' });
  await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const life = 'visibilitychange freeze resume visibilitychange';
  await learner.frame.locator(`html[data-life="${life}"]`).waitFor({ state: 'attached' });

  expect(await learner.session()).toBe('tracked');
  expect(interactionValues(lms.record('kim'), names.response)).toEqual(['b']);
  expect(sessions(lms, names)).toEqual({ opened: 1, ended: 0 });
  await learner.next();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), names.response), SOON).toEqual(['b', 'b']);
  await learner.next();
  await learner.answerAll('a');
  const closed = place === 'window' ? window.waitForEvent('close') : undefined;
  await learner.action('exit').click();
  await closed;
  await untilEnded(lms, names);
  expect(lms.record('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
  expect(interactionValues(lms.record('kim'), names.response)).toEqual(['b', 'b', 'a']);
});
