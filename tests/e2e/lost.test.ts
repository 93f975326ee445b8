import { describe, expect, test } from 'vitest';

import { DIALECTS, type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { sessions, untilEnded } from './support/ended.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { SOON, visitSmallCourse } from './support/stage.ts';

const LOST = 'Not saved yet – we keep trying. Please keep this page open.';
/** The LMS answers, and says no. */
const DENIED =
  /^Your learning platform no longer saves anything; you may no longer be signed in there\. What you did until .* is saved\./;
const END_DENIED =
  'Your learning platform has not saved everything; you may no longer be signed in there. Please open the course there again and answer what is then still open.';

test.each(DIALECTS)(
  'while an LMS of $name refuses to save, the learner sees it and goes on; later all is saved once',
  async (names) => {
    const { course, lms, learner } = await visitSmallCourse(names);
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    expect(await learner.status()).toMatch(DENIED);
    await learner.next();
    await learner.answer('a');
    expect(await learner.session()).toBe('lost');
    expect(interactionValues(lms.record('kim'), 'id')).toEqual([]);

    lms.refuseCommits = false;
    await learner.waitForSession('tracked');
    expect(await learner.status()).toMatch(/^Saved at /);
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting']);

    await learner.next();
    await learner.answerAll('c');
    await learner.exit();
    const record = lms.record('kim');
    expect(record[names.status]).toBe('completed');
    expect(interactionValues(record, 'id')).toEqual(['greeting', 'meeting', 'letter']);
    expect(interactionValues(record, names.response)).toEqual(['b', 'a', 'c']);
    expect(resumeIn(record, course.player).progress.outcome).toBe('completed');
  },
);

test('the next answer brings along what was not saved', async () => {
  const { lms, learner } = await visitSmallCourse(scorm2004);
  await learner.start();
  lms.refuseCommits = true;
  await learner.answer('b');
  await learner.waitForSession('lost');
  lms.refuseCommits = false;
  await learner.next();
  await learner.answer('a');
  await learner.waitForSession('tracked');
  await expect.poll(() => interactionValues(lms.record('kim'), 'id'), SOON).toEqual(['greeting', 'meeting']);
});

test('the learner sees that the network is gone, and what they answered meanwhile is saved when it is back', async () => {
  const { lms, context, learner } = await visitSmallCourse(scorm12);
  await learner.start();
  await context.setOffline(true);
  await learner.answer('b');
  await learner.waitForSession('lost');
  expect(await learner.status()).toBe(LOST);
  await context.setOffline(false);
  await learner.waitForSession('tracked');
  expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting']);
});

/** A learner on the closing page who wants to exit while the last answer is not saved. */
async function refusedExit(names: Names) {
  const visited = await visitSmallCourse(names);
  const { lms, learner } = visited;
  await learner.start();
  await learner.answerAll('ba');
  await expect.poll(() => interactionValues(lms.record('kim'), 'id').length, SOON).toBe(2);
  lms.refuseCommits = true;
  await learner.answerAll('c');
  await learner.waitForSession('lost');
  await learner.action('exit').click();
  await learner.section.getByText(END_DENIED).waitFor();
  return visited;
}

describe('after an exit while the last answer is not saved', () => {
  test('the session stays open, and the warning goes once all is saved', async () => {
    const { lms, learner } = await refusedExit(scorm12);
    expect(await learner.session()).toBe('lost');
    expect(await learner.status()).toMatch(DENIED);
    expect(await learner.action('exit').isEnabled()).toBe(true);
    expect(lms.record('kim')).toMatchObject({ [scorm12.status]: 'incomplete', [scorm12.exit]: 'suspend' });
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting']);
    expect(sessions(lms, scorm12).ended).toBe(0);
    await learner.back();
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');
    await learner.next();
    lms.refuseCommits = false;
    await learner.waitForSession('tracked');
    expect(await learner.status()).toMatch(/^Saved at /);
    expect(lms.record('kim')[scorm12.status]).toBe('completed');
    expect(await learner.section.innerText()).not.toContain(END_DENIED);
  });

  test.each(DIALECTS)('another exit works as soon as the LMS of $name saves again', async (names) => {
    const { lms, learner } = await refusedExit(names);
    lms.refuseCommits = false;
    await learner.exit();
    expect(await learner.status()).toBe('Your progress is saved. You can leave the course now.');
    expect(await learner.section.innerText()).toContain(await learner.status());
    expect(lms.record('kim')).toMatchObject({ [names.status]: 'completed', [names.exit]: 'suspend' });
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting', 'letter']);
    await untilEnded(lms, names);
  });

  test('a window that is closed keeps what was saved before', async () => {
    const { lms, page } = await refusedExit(scorm2004);
    await page.close({ runBeforeUnload: true });
    await untilEnded(lms, scorm2004);
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting']);
  });
});

test('beside the feedback the page says that the answer is being saved, until it is', async () => {
  const { learner } = await visitSmallCourse(scorm12);
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => learner.status(), SOON).toMatch(/^Saved at /);
  await learner.next();
  const shown = await learner.section.evaluate((section) => {
    section.querySelector<HTMLElement>('[data-option="a"]')!.click();
    section.querySelector<HTMLElement>('[data-action="check"]')!.click();
    const feedback = section.querySelector<HTMLElement>('[data-feedbacks]')!;
    return [feedback.hidden, document.querySelector('[data-save-status]')!.textContent];
  });
  expect(shown).toEqual([false, 'Saving …']);
  await expect.poll(() => learner.status(), SOON).toMatch(/^Saved at /);
});
