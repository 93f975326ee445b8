import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm2004 } from './support/dialects.ts';
import { untilTimeSaved } from './support/ended.ts';
import { EPISODES, feedbackText, optionText, questionText } from './support/episodes.ts';
import type { Learner } from './support/learner.ts';
import { launchIn, lmsWith, offerSmallCourse, openPage, SOON, visitSmallCourse } from './support/stage.ts';

/** The letters of the options and the words beside them, as they are shown. */
const optionsOf = (learner: Learner): Promise<string[]> =>
  learner.section
    .locator('[data-option]')
    .evaluateAll((inputs) =>
      inputs.map(
        (input) => `${input.getAttribute('data-option') ?? ''}: ${input.closest('label')?.innerText.trim()}`,
      ),
    );

const authored = ['a', 'b', 'c'].map((letter) => `${letter}: ${optionText(0, letter)}`);

/** The names of the actions that can be seen, in reading order. */
const actionsOf = (learner: Learner): Promise<(string | null)[]> =>
  learner.frame
    .locator('button[data-action]:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-action')));

describe('the markup contract', () => {
  const names = scorm2004;

  test('one section per episode, all hidden but the one in view', async () => {
    const { learner } = await visitSmallCourse(names);
    const sections = learner.frame.locator('[data-episode]');
    const shown = () =>
      sections.evaluateAll((found) =>
        found.map((section) => [section.getAttribute('data-episode'), section.hasAttribute('hidden')]),
      );
    const ids = EPISODES.slice(0, 3).map(({ id }) => id);
    expect(await shown()).toEqual(ids.map((id) => [id, true]));
    await learner.start();
    for (const at of ids) {
      expect(await shown()).toEqual(ids.map((id) => [id, id !== at]));
      await learner.answerAll('b');
    }
    expect(await shown()).toEqual(ids.map((id) => [id, true]));
  });

  test('a question before its answer', async () => {
    const { learner } = await visitSmallCourse(names);
    await learner.start();
    const form = learner.section.locator('form[data-question="greeting"]');
    expect(await form.count()).toBe(1);
    expect(await form.locator('fieldset > legend').innerText()).toBe(questionText(0));
    expect(await form.locator('input[type="radio"][data-option]').count()).toBe(3);
    expect(await optionsOf(learner)).toEqual(authored);
    expect(await form.locator('button[type="submit"], input[type="submit"]').count()).toBe(1);
    expect(await form.locator('button[type="submit"]').getAttribute('data-action')).toBe('check');
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
    expect(await learner.frame.locator('[data-chosen]').count()).toBe(0);
    expect(await actionsOf(learner)).toEqual(['check', 'back']);
  });

  test('a question after its answer', async () => {
    const { learner } = await visitSmallCourse(names);
    await learner.start();
    await learner.answer('c');
    const feedbacks = await learner.section
      .locator('[data-feedback]:visible')
      .evaluateAll((found) =>
        found.map((feedback) => [
          feedback.getAttribute('data-feedback'),
          feedback.getAttribute('data-rating'),
          feedback.hasAttribute('data-chosen'),
        ]),
      );
    expect(feedbacks).toEqual([
      ['c', 'poor', true],
      ['a', 'ok', false],
      ['b', 'best', false],
    ]);
    for (const letter of 'abc') {
      expect(await learner.feedback(letter).innerText()).toContain(feedbackText(0, letter));
    }
    expect(await learner.option('c').isChecked()).toBe(true);
    expect(await actionsOf(learner)).toEqual(['retry', 'back', 'next']);

    await learner.retry();
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(0);
    expect(await learner.frame.locator('[data-chosen]').count()).toBe(0);
    await learner.answer('a');
    expect(await learner.section.locator('[data-feedback]').first().getAttribute('data-feedback')).toBe('a');
  });

  test('actions on the start and closing pages, and none once the session has ended', async () => {
    const { lms, learner } = await visitSmallCourse(names);
    expect(await actionsOf(learner)).toEqual(['start']);
    await learner.start();
    await learner.back();
    expect(await actionsOf(learner)).toEqual(['start']);
    await learner.start();
    await learner.answerAll('bac');
    expect(await actionsOf(learner)).toEqual(['exit', 'back']);
    await learner.exit();
    expect(await actionsOf(learner)).toEqual([]);
    expect(await learner.section.innerText()).toContain(await learner.status());
    expect(lms.record('kim')[names.status]).toBe('completed');
  });

  test('there are as many retries as the course allows', async () => {
    const { learner } = await visitSmallCourse(names, 'retries: 1');
    await learner.start();
    await learner.answer('c');
    await learner.retry();
    await learner.answer('a');
    expect(await actionsOf(learner)).toEqual(['back', 'next']);
    await learner.next();
    await learner.answer('c');
    expect(await actionsOf(learner)).toEqual(['retry', 'back', 'next']);
  });

  test('the page names the state of the session in one word and in a sentence', async () => {
    const { learner } = await visitSmallCourse(names);
    expect([await learner.session(), await learner.status()]).toEqual([
      'tracked',
      'Connected to the learning platform',
    ]);
    await learner.start();
    await learner.answer('b');
    await expect.poll(() => learner.status(), SOON).toMatch(/^Saved at \d/);
    expect(await learner.session()).toBe('tracked');
    expect(await learner.frame.locator('[data-save-status]').getAttribute('role')).toBe('status');
  });

  test('shuffled options keep their letters', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target, settings: 'shuffle: true' }));
    const { context, page } = await openPage();
    await context.addInitScript(() => {
      Math.random = () => 0;
    });
    const learner = await launchIn(page, lms, { learner: 'kim', api: names.strict });
    await learner.start();
    const shown = await optionsOf(learner);
    expect(shown).not.toEqual(authored);
    expect([...shown].sort()).toEqual(authored);
    await learner.answer('c');
    await expect.poll(() => lms.record('kim')[`cmi.interactions.0.${names.response}`], SOON).toBe('c');
    expect(await learner.chosen.innerText()).toContain(feedbackText(0, 'c'));
    expect(await learner.chosen.innerText()).toContain(optionText(0, 'c'));
  });

  test('at `completion` a question that is resumed shows all feedback and no choice', async () => {
    const { lms, come } = await offerSmallCourse(names, 'tracking: completion');
    const first = await come();
    await first.learner.start();
    await first.learner.answer('c');
    await first.page.close({ runBeforeUnload: true });
    await untilTimeSaved(lms, names);
    const { learner } = await come();
    await learner.start();
    expect(await learner.episode()).toBe('meeting');
    await learner.back();
    expect(await learner.section.locator('[data-feedback]:visible').count()).toBe(3);
    expect(await learner.frame.locator('[data-chosen]').count()).toBe(0);
    expect(await learner.section.locator('[data-option]:checked').count()).toBe(0);
    expect(await actionsOf(learner)).toEqual(['retry', 'back', 'next']);
  });
});
