import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { heldBesideTimes, sessions } from './support/ended.ts';
import { ownBrowser } from './support/own-browser.ts';
import { courseIn, openCourse } from './support/opened-course.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

describe.each(DIALECTS)('a course of $name', (names) => {
  const launch = { learner: 'kim', api: names.strict } as const;
  const offered = () => smallCourse({ target: names.target }).then(lmsWith);

  test('whose browser is killed keeps what was answered, and goes on from there', async () => {
    const lms = await offered();
    const { page, kill } = await ownBrowser();
    const first = await openCourse(lms, launch, 'beside-exit', page);
    await first.learner.start();
    await first.learner.answerAll('b');
    await first.learner.answer('b');
    await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b', 'b']);
    await kill();
    const left = lms.held('kim');
    expect(left).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' });
    expect(left).not.toHaveProperty([names.totalTime]);
    expect(sessions(lms, names)).toEqual({ opened: 1, ended: 0 });

    const { learner } = await visit(lms, launch);
    expect(await learner.section.innerText()).toContain('Welcome back: Episode 3 of 3');
    await learner.start();
    expect(await learner.episode()).toBe('letter');
    await learner.answerAll('a');
    await learner.exit();
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b', 'b', 'a']);
  });

  test("that is reloaded with the LMS's page opens a new session, in which everything is there", async () => {
    const lms = await offered();
    const { page, learner } = await openCourse(lms, launch, 'beside-exit');
    await learner.start();
    await learner.answer('b');
    await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b']);
    const committed = heldBesideTimes(lms, names);
    await page.reload();
    const again = await courseIn(page);
    await expect.poll(() => sessions(lms, names), SOON).toEqual({ opened: 2, ended: 1 });
    expect(heldBesideTimes(lms, names)).toEqual(committed);

    expect(await again.session()).toBe('tracked');
    expect(await again.section.innerText()).toContain('Welcome back: Episode 2 of 3');
    await again.start();
    await again.answerAll('ba');
    await again.exit();
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b', 'b', 'a']);
    await expect.poll(() => sessions(lms, names), SOON).toEqual({ opened: 2, ended: 2 });
  });

  test("whose window outlives the LMS's page claims nothing that can no longer be saved", async () => {
    const lms = await offered();
    const { page, learner } = await openCourse(lms, launch, 'window');
    await learner.start();
    await learner.answer('b');
    await expect.poll(() => interactionValues(lms.held('kim'), names.response), SOON).toEqual(['b']);
    await page.close({ runBeforeUnload: true });
    await learner.next();
    await learner.answerAll('b');
    await learner.waitForSession('lost');
    expect(await learner.status()).toBe('Not saved yet – we keep trying. Please leave this window open.');
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b']);
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' });
  });
});
