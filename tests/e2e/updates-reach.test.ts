import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { Activity, authored, newsFor, reword } from './support/activity.ts';
import { scorm12, scorm2004 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { violationsInEveryLook } from './support/looks.ts';

const ONLY = '[data-news] button';

/** Somebody who has answered so much finds the second episode changed and a fourth one added. */
async function comesBack(
  names: typeof scorm12 | typeof scorm2004,
  letters: string,
  act: (learner: Learner, page: Page) => Promise<void>,
): Promise<void> {
  const course = authored(3);
  const activity = new Activity(names);
  await activity.upload(await course.release(names.target));
  activity.giveAnswers(letters);
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  await activity.upload(await course.release(names.target));
  await activity.visit(act);
}

/** Whether the page is no wider than a phone. */
async function fitsAPhone({ frame }: Learner, page: Page): Promise<boolean> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 740 });
  const fits = await frame.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
  await page.setViewportSize(before);
  return fits;
}

test('after completion, news pass axe in every look, and can be reached and opened with the keyboard alone', async () => {
  await comesBack(scorm2004, 'bac', async (learner, page) => {
    expect(await newsFor(learner)).toHaveLength(2);
    expect(await violationsInEveryLook(page, learner.frame, 'through')).toEqual([]);
    expect(await fitsAPhone(learner, page)).toBe(true);

    const keyboard = new Keyboard(page, learner.frame);
    await keyboard.tabTo(ONLY);
    const ring = await learner.frame.locator(ONLY).evaluate((button) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(button);
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), onTop: hit === button };
    });
    expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: expect.any(Number), onTop: true });
    expect(ring.outlineWidth).toBeGreaterThanOrEqual(2);
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: The late colleague');
    await keyboard.tabToAction('next');
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: The last sandwich');
    await keyboard.tabToAction('next');
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('h2: Summary');
  });
});

test('midway, news pass axe in every look, and stand before the start button', async () => {
  await comesBack(scorm12, 'ba', async (learner, page) => {
    expect(await newsFor(learner)).toHaveLength(1);
    expect(await violationsInEveryLook(page, learner.frame, 'midway')).toEqual([]);
    expect(await fitsAPhone(learner, page)).toBe(true);

    const keyboard = new Keyboard(page, learner.frame);
    await keyboard.tabTo(ONLY);
    await keyboard.press('Tab');
    expect(await keyboard.isOn('[data-action="start"]')).toBe(true);
    await learner.frame.locator(ONLY).focus();
    await keyboard.press('Space');
    expect(await keyboard.focused()).toBe('h2: The late colleague');
  });
});
