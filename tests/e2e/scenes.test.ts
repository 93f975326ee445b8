import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';

import { axeViolations } from './support/axe.ts';
import { branching } from './support/branching.ts';
import { DIALECTS, scorm12, scorm2004 } from './support/dialects.ts';
import { untilEnded } from './support/ended.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { interactionValues, keyOf, resumeIn } from './support/records.ts';
import { lmsWith, offer, SOON, visit } from './support/stage.ts';

const MONDAY = 'call_on-monday';
const LOCKED = 'call_the-locked-mailbox';

/** The scenes in view, in reading order; those to be opened come last. */
const scenesOf = ({ section }: Learner): Promise<(string | null)[]> =>
  section
    .locator('[data-scene]:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-scene')));

const others = ({ section }: Learner): Locator => section.locator('[data-other-ways]');

/** Answers the question of a scene and sees its feedback. */
async function answer({ section }: Learner, question: string, letter: string): Promise<void> {
  const form = section.locator(`form[data-question="${question}"]`);
  await form.locator(`[data-option="${letter}"]`).check();
  await form.locator('[data-action="check"]').click();
  await section.locator(`[data-feedbacks="${question}"] [data-chosen]`).waitFor();
}

test.each(DIALECTS)(
  'each answer leads to its scene, is on record in $name, and is shown again in review',
  async (names) => {
    const course = await branching(names.target);
    const lms = await lmsWith(course);
    const first = await visit(lms, { learner: 'kim', api: names.strict });
    const { learner } = first;
    await learner.start();
    expect(await scenesOf(learner)).toEqual(['call']);
    expect(await learner.action('next').count()).toBe(0);
    await answer(learner, 'call', 'c');
    expect(await learner.section.locator('[data-chosen] .consequence').innerText()).toContain(
      'After tell the code.',
    );
    expect(await scenesOf(learner)).toEqual(['call']);
    await learner.next();
    expect(await scenesOf(learner)).toEqual(['call', LOCKED]);
    expect(await learner.action('next').count()).toBe(0);
    await answer(learner, LOCKED, 'b');
    await first.page.close({ runBeforeUnload: true });
    await untilEnded(lms, names, 1);

    const second = await visit(lms, { learner: 'kim', api: names.strict });
    await second.learner.start();
    expect(await second.learner.episode()).toBe('call');
    expect(await scenesOf(second.learner)).toEqual(['call', LOCKED, MONDAY]);
    expect(await others(second.learner).isVisible()).toBe(false);
    expect(await second.learner.section.innerText()).not.toContain('Takeaway');
    await answer(second.learner, MONDAY, 'a');
    expect(await second.learner.section.innerText()).toContain('Takeaway');
    expect(await others(second.learner).isVisible()).toBe(false);
    await second.learner.next();
    expect(await second.learner.episode()).toBe('after');
    await second.learner.answer('a');
    await second.learner.next();
    await second.learner.exit();
    expect(lms.record('kim')[names.status]).toBe('completed');
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['call', LOCKED, MONDAY, 'after']);
    expect(interactionValues(lms.record('kim'), names.response)).toEqual(['c', 'b', 'a', 'a']);

    const review = await visit(lms, {
      learner: 'kim',
      api: names.strict,
      preset: { [names.mode]: 'review' },
    });
    await review.learner.start();
    expect(await scenesOf(review.learner)).toEqual(['call', LOCKED, MONDAY]);
    expect(await review.learner.chosen.count()).toBe(3);
  },
);

test('a learner who answers well completes the course on a short way, and may open the others', async () => {
  const names = scorm12;
  const { lms, come } = await offer(await branching(names.target), { api: names.strict });
  const { learner } = await come();
  await learner.start();
  await answer(learner, 'call', 'b');
  expect(await scenesOf(learner)).toEqual(['call']);
  await others(learner).locator('summary').click();
  expect(await scenesOf(learner)).toEqual(['call', LOCKED, MONDAY]);
  expect(await others(learner).locator('[data-feedback]:visible').count()).toBe(4);
  expect(await others(learner).locator('[data-chosen]').count()).toBe(0);
  expect(await others(learner).locator('[data-action="retry"]:visible').count()).toBe(0);
  expect(await axeViolations(learner.frame)).toEqual([]);
  await learner.next();
  await learner.answer('a');
  await expect.poll(() => lms.record('kim')[names.status], SOON).toBe('completed');
  expect(interactionValues(lms.record('kim'), 'id')).toEqual(['call', 'after']);
});

test('at `completion` an episode is saved when it is done, and begins anew when it was left midway', async () => {
  const names = scorm2004;
  const course = await branching(names.target, 'tracking: completion');
  const lms = await lmsWith(course);
  const first = await visit(lms, { learner: 'kim', api: names.strict });
  await first.learner.start();
  await answer(first.learner, 'call', 'c');
  await first.learner.next();
  await first.page.close({ runBeforeUnload: true });
  await untilEnded(lms, names, 1);
  expect(lms.record('kim')[names.place]).toBe(keyOf(course.player, 0));
  expect(resumeIn(lms.record('kim'), course.player).progress.answers).toEqual({});

  const second = await visit(lms, { learner: 'kim', api: names.strict });
  await second.learner.start();
  expect(await scenesOf(second.learner)).toEqual(['call']);
  await answer(second.learner, 'call', 'a');
  await second.learner.next();
  await answer(second.learner, MONDAY, 'b');
  await second.page.close({ runBeforeUnload: true });
  await untilEnded(lms, names, 2);
  expect(resumeIn(lms.record('kim'), course.player).progress.answers).toEqual({
    call: { response: null, points: null },
  });
  expect(Object.keys(lms.record('kim')).filter((element) => element.includes('interactions'))).toEqual([]);

  const third = await visit(lms, { learner: 'kim', api: names.strict });
  await third.learner.start();
  expect(await third.learner.episode()).toBe('after');
  await third.learner.back();
  expect(await third.learner.chosen.count()).toBe(0);
});

test('the score counts the scenes of the way taken, at `answers` and at `result`', async () => {
  const names = scorm12;
  for (const level of ['answers', 'result']) {
    const settings = `tracking: ${level}\npass: { score: 75, attempts: 1 }`;
    const lms = await lmsWith(await branching(names.target, settings));
    const first = await visit(lms, { learner: 'kim', api: names.strict });
    await first.learner.start();
    await answer(first.learner, 'call', 'a');
    await first.learner.next();
    await answer(first.learner, MONDAY, 'b');
    await first.page.close({ runBeforeUnload: true });
    await untilEnded(lms, names, 1);
    const second = await visit(lms, { learner: 'kim', api: names.strict });
    await second.learner.start();
    await second.learner.answer('a');
    await expect.poll(() => lms.record('kim')[names.score], SOON).toBe('75');
    await second.context.close();
  }
});

test('scenes can be taken with the keyboard alone, and the focus goes to the next one', async () => {
  const lms = await lmsWith(await branching(scorm12.target));
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  const keyboard = new Keyboard(page, learner.frame);
  await keyboard.tabToAction('start');
  await keyboard.press('Enter', 'Tab', 'Space');
  await keyboard.tabToAction('check');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
  await keyboard.tabToAction('next');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toBe('h3: On Monday');
  expect(await axeViolations(learner.frame)).toEqual([]);
  await keyboard.press('Tab', 'Space');
  await keyboard.tabTo(`[data-scene="${MONDAY}"] [data-action="check"]`);
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
});

test('the second attempt at a graded course begins at the first scene', async () => {
  const lms = await lmsWith(await branching(scorm12.target, 'pass: { score: 100, attempts: 2 }'));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  await answer(learner, 'call', 'c');
  await learner.next();
  await answer(learner, LOCKED, 'b');
  await learner.next();
  await answer(learner, MONDAY, 'b');
  await learner.next();
  await learner.answer('a');
  await learner.next();
  await learner.start();
  expect(await scenesOf(learner)).toEqual(['call']);
  expect(await learner.chosen.count()).toBe(0);
  await answer(learner, 'call', 'a');
  await learner.next();
  expect(await scenesOf(learner)).toEqual(['call', MONDAY]);
  await answer(learner, MONDAY, 'a');
  await learner.next();
  await learner.answer('a');
  await expect.poll(() => lms.record('kim')[scorm12.status], SOON).toBe('passed');
});

test('the button names where it leads, to a scene or out of the last episode', async () => {
  const lms = await lmsWith(await branching(scorm12.target, 'packaging: per-episode'));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  await answer(learner, 'call', 'a');
  expect(await learner.action('next').innerText()).toBe('Next');
  await learner.next();
  await answer(learner, MONDAY, 'a');
  expect(await learner.action('next').innerText()).toBe('Go to summary');
});
