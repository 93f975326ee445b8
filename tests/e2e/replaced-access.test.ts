import { beforeAll, expect, test } from 'vitest';

import type { Released } from '../releases/authored.ts';
import { Activity, authored, newsFor, reword } from './support/activity.ts';
import { axeViolations } from './support/axe.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { Keyboard } from './support/keyboard.ts';

const NEWS = '[data-news] button';

let releases: readonly [Released, Released];

beforeAll(async () => {
  const course = authored(3);
  const first = await course.release(scorm12.target);
  const [name, text] = episodeFiles(4)[3]!;
  reword(course, 1, 'a').add(name, text).version('1.1.0');
  releases = [first, await course.release(scorm12.target)];
});

/** An activity whose package was replaced after Kim had given these answers. */
async function replacedAfter(letters: string): Promise<Activity> {
  const activity = new Activity(scorm12);
  await activity.upload(releases[0]);
  await activity.visit(async (learner) => {
    await learner.start();
    await learner.answerAll(letters);
  });
  await activity.upload(releases[1]);
  return activity;
}

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 650].map((width) => ({ colorScheme, viewport: { width, height: 740 } })),
);

test.each(['bb', 'bbb'])(
  'axe finds nothing in the news after %s, however the page looks',
  async (letters) => {
    const activity = await replacedAfter(letters);
    const found: string[] = [];
    for (const look of LOOKS) {
      await activity.visit(async (learner) => {
        expect(await newsFor(learner)).not.toEqual([]);
        const violations = await axeViolations(learner.frame);
        found.push(...violations.map((violation) => `${JSON.stringify(look)}: ${violation}`));
        const width = await learner.frame.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(look.viewport.width);
      }, look);
    }
    expect(found).toEqual([]);
  },
);

test('the keyboard reaches the news, and is taken to the first changed question and the next', async () => {
  const activity = await replacedAfter('bbb');
  await activity.visit(async (learner, page) => {
    const keyboard = new Keyboard(page, learner.frame);
    await keyboard.tabTo(NEWS);
    const outline = await learner.frame
      .locator(NEWS)
      .evaluate((button) => getComputedStyle(button).outlineStyle);
    expect(outline).toBe('solid');
    await keyboard.press('Enter');
    expect(await learner.episode()).toBe('meeting');
    expect(await keyboard.focused()).toMatch(/^h2: .*The late colleague/);
    await keyboard.tabTo('[data-action="next"]');
    await keyboard.press('Enter');
    expect(await learner.episode()).toBe('lunch');
  });
});
