import { expect, test } from 'vitest';

import { scorm2004 } from './support/dialects.ts';
import { Keyboard } from './support/keyboard.ts';
import { interactionValues } from './support/records.ts';
import { SOON, visitSmallCourse } from './support/stage.ts';

test('the whole course can be taken with the keyboard alone, and the focus is always where the learner is', async () => {
  const { lms, page, learner } = await visitSmallCourse(scorm2004);
  const keyboard = new Keyboard(page, learner.frame);

  await keyboard.tabToAction('start');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toBe('h2: The lift at nine');

  await keyboard.press('Tab');
  expect(await keyboard.option()).toBe('a');
  await keyboard.tabToAction('check');
  await keyboard.press('Enter');
  expect(await keyboard.option()).toBe('a');
  const group = learner.section.getByRole('radiogroup');
  expect(await group.getAttribute('aria-invalid')).toBe('true');
  const message = learner.frame.locator(`#${(await group.getAttribute('aria-describedby')) ?? ''}`);
  expect(await message.isVisible()).toBe(true);
  expect(await message.innerText()).toBe('Please choose an answer first.');

  await keyboard.press('Space', 'ArrowDown');
  expect(await keyboard.option()).toBe('b');
  expect(await learner.option('b').isChecked()).toBe(true);
  await keyboard.tabToAction('check');
  await keyboard.press('Space');
  expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
  expect(await message.isVisible()).toBe(false);
  expect(await learner.chosen.getAttribute('data-feedback')).toBe('b');

  await keyboard.tabToAction('retry');
  await keyboard.press('Enter');
  expect(await keyboard.option()).toBe('a');
  await keyboard.press('Space', 'Enter');
  expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
  expect(await learner.chosen.getAttribute('data-feedback')).toBe('a');

  await keyboard.tabToAction('next');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toBe('h2: The late colleague');
  await keyboard.press('Tab', 'ArrowUp', 'Enter');
  expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
  expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');

  await keyboard.tabToAction('back');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toBe('h2: The lift at nine');
  await keyboard.tabToAction('next');
  await keyboard.press('Enter');
  await keyboard.tabToAction('next');
  await keyboard.press('Space');
  expect(await keyboard.focused()).toBe('h2: The angry letter');

  await keyboard.press('Tab', 'Space', 'ArrowDown', 'ArrowDown');
  await keyboard.tabToAction('check');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
  await keyboard.tabToAction('next');
  await keyboard.press('Enter');
  expect(await keyboard.focused()).toBe('h2: Summary');
  expect(await learner.result.isVisible()).toBe(true);

  await keyboard.tabToAction('exit');
  await keyboard.press('Enter');
  await learner.waitForSession('ended');
  await expect.poll(() => lms.record('kim')[scorm2004.status], SOON).toBe('completed');
  expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting', 'letter']);
  expect(interactionValues(lms.record('kim'), scorm2004.response)).toEqual(['b', 'c', 'c']);
});

test('the skip link leads past the bar, to the content', async () => {
  const { page, learner } = await visitSmallCourse(scorm2004);
  const keyboard = new Keyboard(page, learner.frame);
  await keyboard.press('Tab');
  expect(await keyboard.focused()).toBe('a: Skip to content');
  await keyboard.press('Enter');
  expect(await keyboard.isOn('main')).toBe(true);
  await keyboard.press('Tab');
  expect(await keyboard.isOn('section:not([hidden]) [data-action="start"]')).toBe(true);
  await keyboard.press('Enter');
  expect(await learner.episode()).toBe('greeting');
});
