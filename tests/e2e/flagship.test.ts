import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { flagship } from './support/course.ts';
import { DIALECTS, scorm12 } from './support/dialects.ts';
import { interactionValues } from './support/records.ts';
import { launchIn, lmsWith, openPage, visit } from './support/stage.ts';

const QUESTIONS = 10;
const WIDTHS = [320, 360, 650, 1280] as const;

describe.each(DIALECTS)('the flagship in $name', (names) => {
  test('is one request, talks to nobody else, keeps nothing and breaks no rule', async () => {
    const lms = await lmsWith(await flagship(names.target));
    const { context, page } = await openPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));

    const learner = await launchIn(page, lms, { learner: 'kim', api: names.strict });
    await learner.start();
    await learner.option('a').waitFor();
    expect(lms.requests.filter((path) => path.startsWith('/package/'))).toEqual(['/package/index.html']);
    for (let question = 0; question < QUESTIONS; question += 1) await learner.answerAll('b');
    await learner.result.waitFor();
    await learner.exit();

    expect(lms.held('kim')[names.status]).toBe('completed');
    expect(new Set(interactionValues(lms.held('kim'), 'id')).size).toBe(QUESTIONS);
    expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([lms.origin]);
    expect(lms.requests.filter((path) => path.startsWith('/package/'))).toEqual(['/package/index.html']);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await learner.frame.evaluate(async () => ({
        cookie: document.cookie,
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    ).toEqual({ cookie: '', local: [], session: [], databases: [], caches: [], workers: 0 });
  });
});

/** How far the page is wider than its window. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Targets that a finger misses: options below 44 px, anything else outside of running text below 24 px. */
const smallTargets = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('label, button, a[href], summary, select, textarea')]
      .filter((target) => target.checkVisibility() && !(target.matches('a') && target.closest('.prose')))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        const least = target.querySelector('[data-option]') ? 44 : 24;
        return height < least || width < 24;
      })
      .map((target) => target.innerText),
  );

/** Whether the focused heading is outside the window or below the bar. */
const hiddenFocus = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const { left, top, bottom } = document.activeElement!.getBoundingClientRect();
    const middle = document.elementFromPoint(left + 2, (top + bottom) / 2);
    return middle !== document.activeElement;
  });

test.each(WIDTHS)('the flagship fits into %i px, with targets that are easy to hit', async (width) => {
  const lms = await lmsWith(await flagship(scorm12.target));
  const launch = { learner: 'kim', api: scorm12.strict };
  const viewport = { width, height: 700 };
  const { learner } = await visit(lms, launch, { viewport, reducedMotion: 'reduce', hasTouch: true });
  const { frame } = learner;
  const misfits: string[] = [];
  const measure = async (state: string): Promise<void> => {
    if ((await overflow(frame)) > 0) misfits.push(`${state} scrolls sideways`);
    misfits.push(...(await smallTargets(frame)).map((target) => `${state} has a small target: ${target}`));
  };

  await measure('start');
  await learner.start();
  for (let question = 0; question < QUESTIONS; question += 1) {
    await measure(`question ${question + 1}`);
    await learner.answer('a');
    await measure(`feedback ${question + 1}`);
    if (await hiddenFocus(frame)) misfits.push(`the heading of feedback ${question + 1} is hidden`);
    await learner.next();
  }
  await learner.result.waitFor();
  await measure('closing page');
  expect(misfits).toEqual([]);
  expect(lms.held('kim')[scorm12.status]).toBe('completed');
});
