import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { Activity, authored, newsFor, reword } from './support/activity.ts';
import { DIALECTS, type Names, scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { violationsInEveryLook } from './support/looks.ts';

const ONLY = '[data-news] button';
const CHANGES = { 'who is midway': 'ba', 'who is through': 'bac' } as const;

/** Somebody who has answered so much finds the second episode changed and a fourth one added. */
async function comesBack(
  names: Names,
  letters: string,
  act: (learner: Learner, page: Page) => Promise<void>,
  look: BrowserContextOptions = {},
): Promise<void> {
  const course = authored(3);
  const activity = new Activity(names);
  await activity.upload(await course.release(names.target));
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll(letters);
  });
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  await activity.upload(await course.release(names.target));
  await activity.visit(act, look);
}

describe.each(DIALECTS)('with the keyboard alone, in $name', (names) => {
  test.each(['Enter', 'Space'])('news is reached, seen to be reached, and opened with %s', async (key) => {
    await comesBack(names, 'bac', async (learner, page) => {
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
      await keyboard.press(key);
      expect(await keyboard.focused()).toBe('h2: The late colleague');
      await keyboard.tabTo('section:not([hidden]) [data-action="next"]');
      await keyboard.press('Enter');
      expect(await keyboard.focused()).toBe('h2: The last sandwich');
      await keyboard.tabTo('section:not([hidden]) [data-action="next"]');
      await keyboard.press('Enter');
      expect(await keyboard.focused()).toBe('h2: Summary');
    });
  });

  test('news comes before the button that starts', async () => {
    await comesBack(names, 'ba', async (learner, page) => {
      const keyboard = new Keyboard(page, learner.frame);
      await keyboard.tabTo(ONLY);
      await keyboard.press('Tab');
      expect(await keyboard.isOn('[data-action="start"]')).toBe(true);
    });
  });
});

test.each(Object.entries(CHANGES))(
  'axe finds nothing in news for somebody %s, in any look',
  async (who, letters) => {
    await comesBack(
      scorm12,
      letters,
      async (learner, page) => {
        expect(await newsFor(learner)).toHaveLength(letters === 'bac' ? 2 : 1);
        expect(await violationsInEveryLook(page, learner.frame, who)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 740 });
        const { inner, outer } = await learner.frame.evaluate(() => ({
          inner: document.documentElement.scrollWidth,
          outer: document.documentElement.clientWidth,
        }));
        expect(inner).toBeLessThanOrEqual(outer);
      },
      { reducedMotion: 'reduce' },
    );
  },
);
