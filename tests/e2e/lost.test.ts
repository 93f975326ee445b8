import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS } from './support/dialects.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const LOST = 'Not saved yet – we keep trying. Please leave this window open.';
const WAITING =
  'Your learning platform has not confirmed yet that everything is saved. Please leave the window open; we keep trying.';

describe.each(DIALECTS)('when the LMS of $name refuses to save', (names) => {
  const stage = async () => {
    const course = await smallCourse({ target: names.target });
    const lms = await lmsWith(course);
    return { course, lms, ...(await visit(lms, { learner: 'kim', api: names.strict })) };
  };

  test('the learner is told, can go on, and nothing is missing or doubled once it saves again', async () => {
    const { course, lms, learner } = await stage();
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    expect(await learner.status()).toBe(LOST);
    await learner.next();
    await learner.answer('a');
    expect(await learner.session()).toBe('lost');
    expect(interactionValues(lms.held('kim'), 'id')).toEqual([]);

    lms.refuseCommits = false;
    await learner.waitForSession('tracked');
    expect(await learner.status()).toMatch(/^Saved at /);
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting']);

    await learner.next();
    await learner.answerAll('c');
    await learner.exit();
    const held = lms.held('kim');
    expect(held[names.status]).toBe('completed');
    expect(interactionValues(held, 'id')).toEqual(['greeting', 'meeting', 'letter']);
    expect(interactionValues(held, names.response)).toEqual(['b', 'a', 'c']);
    expect(resumeIn(held, course.player).progress.outcome).toBe('completed');
  });

  test('the next answer brings along what was not saved', async () => {
    const { lms, learner } = await stage();
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    lms.refuseCommits = false;
    await learner.next();
    await learner.answer('a');
    await learner.waitForSession('tracked');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id'), SOON).toEqual(['greeting', 'meeting']);
  });

  test('a network that is gone for a while is told and made up for', async () => {
    const { lms, context, learner } = await stage();
    await learner.start();
    await context.setOffline(true);
    await learner.answer('b');
    await learner.waitForSession('lost');
    expect(await learner.status()).toBe(LOST);
    await context.setOffline(false);
    await learner.waitForSession('tracked');
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting']);
  });

  /** A learner on the closing page, whose last answer could not be saved and who wants to exit. */
  const refusedExit = async () => {
    const found = await stage();
    const { lms, learner } = found;
    await learner.start();
    await learner.answerAll('ba');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(2);
    lms.refuseCommits = true;
    await learner.answerAll('c');
    await learner.waitForSession('lost');
    await learner.action('exit').click();
    await learner.section.getByText(WAITING).waitFor();
    return found;
  };

  test('a learner who wants to exit is told, and the session stays open', async () => {
    const { lms, learner } = await refusedExit();
    expect([await learner.session(), await learner.status()]).toEqual(['lost', LOST]);
    expect(await learner.action('exit').isEnabled()).toBe(true);
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' });
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting']);
    expect(lms.calls('kim').filter(({ method }) => method === names.terminate)).toEqual([]);
    await learner.back();
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');
  });

  test('an exit that was refused works as soon as the LMS saves again', async () => {
    const { lms, learner } = await refusedExit();
    lms.refuseCommits = false;
    await learner.exit();
    expect(await learner.status()).toBe('Your progress is saved. You can close this window.');
    expect(await learner.section.innerText()).toContain(await learner.status());
    expect(lms.held('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting', 'letter']);
    await expect
      .poll(() => lms.calls('kim').filter(({ method }) => method === names.terminate).length, SOON)
      .toBe(1);
  });

  test('nothing on the page goes on saying so after a refused exit once all is saved', async () => {
    const { lms, learner } = await refusedExit();
    lms.refuseCommits = false;
    await learner.waitForSession('tracked');
    expect(await learner.status()).toMatch(/^Saved at /);
    expect(lms.held('kim')[names.status]).toBe('completed');
    expect(await learner.section.innerText()).not.toContain(WAITING);
  });

  test('a page that is closed after a refused exit has promised nothing, and keeps what was saved', async () => {
    const { lms, page } = await refusedExit();
    await page.close({ runBeforeUnload: true });
    await expect
      .poll(() => lms.calls('kim').filter(({ method }) => method === names.terminate).length, SOON)
      .toBe(1);
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting']);
  });
});
