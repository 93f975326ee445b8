import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { endedOnce, sessions } from './support/ended.ts';
import { openCourse, type Place } from './support/opened-course.ts';
import { ownBrowser } from './support/own-browser.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON } from './support/stage.ts';

const PLACES: readonly (readonly [string, Place])[] = [
  ['in a frame', 'beside-exit'],
  ['in a window of its own', 'window'],
];

/** Writes down in the course's page what becomes of it. */
function noteLife(): void {
  const { dataset } = document.documentElement;
  for (const event of ['visibilitychange', 'freeze', 'resume']) {
    document.addEventListener(event, () => {
      dataset['life'] = `${dataset['life'] ?? ''} ${event}`.trim();
    });
  }
}

describe.each(DIALECTS)('a course of $name on a device that falls asleep', (names) => {
  test.each(PLACES)('%s goes on in the same session when the device wakes up', async (_, place) => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page } = await ownBrowser();
    const launch = { learner: 'kim', api: names.strict } as const;
    const { window, learner } = await openCourse(lms, launch, place, page);
    await learner.start();
    await learner.answer('b');
    await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b']);
    await learner.frame.evaluate(noteLife);
    const devTools = await window.context().newCDPSession(window);
    await devTools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await devTools.send('Page.setWebLifecycleState', { state: 'active' });
    await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const life = 'visibilitychange freeze resume visibilitychange';
    await learner.frame.locator(`html[data-life="${life}"]`).waitFor({ state: 'attached' });

    expect(await learner.session()).toBe('tracked');
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b']);
    expect(sessions(lms, names)).toEqual({ opened: 1, ended: 0 });
    await learner.next();
    await learner.answer('b');
    await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b', 'b']);
    await learner.next();
    await learner.answerAll('a');
    const closed = place === 'window' ? window.waitForEvent('close') : undefined;
    await learner.action('exit').click();
    await closed;
    await endedOnce(lms, names);
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b', 'b', 'a']);
  });
});
