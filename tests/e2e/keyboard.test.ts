import { describe, expect, test } from 'vitest';

import { flagship, smallCourse } from './support/course.ts';
import { DIALECTS, scorm12 } from './support/dialects.ts';
import { Keyboard } from './support/keyboard.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

const button = (action: string): string => `section:not([hidden]) [data-action="${action}"]`;

describe.each(DIALECTS)('with the keyboard alone, in $name', (names) => {
  test('the whole course can be taken, and the focus is always where the learner is', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict });
    const keyboard = new Keyboard(page, learner.frame);

    await keyboard.tabTo(button('start'));
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: The lift at nine');

    await keyboard.press('Tab');
    expect(await keyboard.option()).toBe('a');
    await keyboard.tabTo(button('check'));
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
    await keyboard.tabTo(button('check'));
    await keyboard.press('Space');
    expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
    expect(await message.isVisible()).toBe(false);
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('b');

    await keyboard.tabTo(button('retry'));
    await keyboard.press('Enter');
    expect(await keyboard.option()).toBe('a');
    await keyboard.press('Space', 'Enter');
    expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('a');

    await keyboard.tabTo(button('next'));
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: The late colleague');
    await keyboard.press('Tab', 'ArrowUp', 'Enter');
    expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
    expect(await learner.chosen.getAttribute('data-feedback')).toBe('c');

    await keyboard.tabTo(button('back'));
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: The lift at nine');
    await keyboard.tabTo(button('next'));
    await keyboard.press('Enter');
    await keyboard.tabTo(button('next'));
    await keyboard.press('Space');
    expect(await keyboard.focused()).toBe('h2: The angry letter');

    await keyboard.press('Tab', 'Space', 'ArrowDown', 'ArrowDown');
    await keyboard.tabTo(button('check'));
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toMatch(/^h3: Feedback/);
    await keyboard.tabTo(button('next'));
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: Summary');
    expect(await learner.result.isVisible()).toBe(true);

    await keyboard.tabTo(button('exit'));
    await keyboard.press('Enter');
    await learner.waitForSession('ended');
    await expect.poll(() => lms.held('kim')[names.status], SOON).toBe('completed');
    expect(interactionValues(lms.held('kim'), 'id')).toEqual(['greeting', 'meeting', 'letter']);
    expect(interactionValues(lms.held('kim'), names.response)).toEqual(['b', 'c', 'c']);
  });

  test('the skip link leads past the bar, to the content', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict });
    const keyboard = new Keyboard(page, learner.frame);
    await keyboard.press('Tab');
    expect(await keyboard.focused()).toBe('a: Skip to content');
    await keyboard.press('Enter');
    expect(await keyboard.isOn('main')).toBe(true);
    await keyboard.press('Tab');
    expect(await keyboard.isOn(button('start'))).toBe(true);
    await keyboard.press('Enter');
    expect(await learner.episode()).toBe('greeting');
  });
});

test('the whole flagship can be taken with the keyboard alone', async () => {
  const lms = await lmsWith(await flagship(scorm12.target));
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  const keyboard = new Keyboard(page, learner.frame);
  const titles = await learner.frame.locator('[data-view="start"] .overview__title').allTextContents();
  await keyboard.tabTo(button('start'));
  await keyboard.press('Enter');
  for (const title of titles) {
    expect(await keyboard.focused()).toBe(`h2: ${title}`);
    await keyboard.press('Tab', 'ArrowDown');
    await keyboard.tabTo(button('check'));
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toMatch(/^h3: Rückmeldung/);
    await keyboard.tabTo(button('next'));
    await keyboard.press('Enter');
  }
  expect(titles).toHaveLength(10);
  expect(await keyboard.focused()).toBe('h2: Abschluss');
  await keyboard.tabTo(button('exit'));
  await keyboard.press('Enter');
  await learner.waitForSession('ended');
  expect(lms.held('kim')[scorm12.status]).toBe('completed');
});
