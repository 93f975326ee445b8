import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { scorm2004 } from './support/dialects.ts';
import type { Learner } from './support/learner.ts';
import { launchIn, lmsWith, openPage } from './support/stage.ts';

declare global {
  interface Window {
    /** searches of the document, and changes of it */
    effort: { searches: number; changes: number };
  }
}

/** Counts what the page's script searches and changes. */
function countEffort(): void {
  window.effort = { searches: 0, changes: 0 };
  for (const place of [Document.prototype, Element.prototype]) {
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const search: (this: Document | Element, selector: string) => unknown = place[name];
      Object.assign(place, {
        [name](this: Document | Element, selector: string) {
          window.effort.searches += 1;
          return search.call(this, selector);
        },
      });
    }
  }
  new MutationObserver((changes) => (window.effort.changes += changes.length)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
  });
}

/** What an answer costs, from choosing an option to the next episode. */
async function costOfAnswer(page: Page, learner: Learner): Promise<Window['effort']> {
  const { frame } = learner;
  await learner.choose('b');
  await frame.evaluate(() => (window.effort = { searches: 0, changes: 0 }));
  await learner.check();
  await page.clock.runFor(2000);
  expect(await learner.status()).toMatch(/^Saved at/);
  await learner.next();
  return frame.evaluate(() => window.effort);
}

test('an answer costs as much in a long course as in a short one', async () => {
  const costs = [];
  for (const episodes of [3, 6]) {
    const lms = await lmsWith(await smallCourse({ target: scorm2004.target, episodes }));
    const { page } = await openPage();
    await page.addInitScript(countEffort);
    await page.clock.install();
    const learner = await launchIn(page, lms, { learner: 'kim', api: scorm2004.strict });
    await learner.start();
    // What the page does by the clock shall not depend on this machine.
    await page.clock.pauseAt(Date.now() + 60_000);
    costs.push(await costOfAnswer(page, learner));
  }
  expect(costs[1]).toEqual(costs[0]);
});
