import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names } from './support/dialects.ts';
import { interactionValues } from './support/records.ts';
import { lmsWith, SOON, visit } from './support/stage.ts';

/** What there was to see when a commit began. */
interface Seen {
  readonly feedback: boolean;
  readonly focused: boolean;
  /** frames drawn since the feedback was there */
  readonly frames: number;
}

type Api = Record<string, (...given: string[]) => unknown>;
type Watched = Window & { seen: Seen[] };

/** How long a commit takes, in milliseconds. */
const SLOWNESS = 800;

/** Hands rest half a second before the course commits in the background; the LMS hears of an act a little later. */
const REST = 450;

const PHONE = { viewport: { width: 390, height: 400 } } as const;

/** What hands did, and how long they had rested when each commit began. */
type Hands = Window & { hands: { acts: number; rests: number[] } };

/** Has the LMS note for each commit how long the learner has neither scrolled nor typed. */
function watchHands(page: Page, { apiName, commit }: Names): Promise<void> {
  return page.evaluate(
    ([apiName, commit]) => {
      const api = (window as unknown as Record<string, Api>)[apiName]!;
      const view = document.querySelector('iframe')!.contentWindow!;
      const hands = ((window as unknown as Hands).hands = { acts: 0, rests: [] as number[] });
      let last = view.performance.now();
      for (const act of ['wheel', 'scroll', 'keydown']) {
        view.addEventListener(act, () => {
          hands.acts += 1;
          last = view.performance.now();
        });
      }
      const usual = api[commit]!;
      api[commit] = (...given) => {
        hands.rests.push(view.performance.now() - last);
        return usual(...given);
      };
    },
    [apiName, commit] as const,
  );
}

/** Makes the LMS slow to commit, and has it look at the page before it begins. */
function watchCommits(page: Page, { apiName, commit }: Names): Promise<void> {
  return page.evaluate(
    ([apiName, commit, slowness]) => {
      const watched = window as unknown as Watched;
      const api = (window as unknown as Record<string, Api>)[apiName]!;
      const frame = document.querySelector('iframe')!;
      const content = frame.contentDocument!;
      const view = frame.contentWindow!;
      const chosen = () =>
        [...content.querySelectorAll('[data-chosen]')].find((found) => found.checkVisibility());
      let frames = 0;
      const draw = (): void => {
        frames = chosen() ? frames + 1 : 0;
        view.requestAnimationFrame(draw);
      };
      view.requestAnimationFrame(draw);
      watched.seen = [];
      const quick = api[commit]!;
      api[commit] = (...given) => {
        const focus = content.activeElement;
        watched.seen.push({
          feedback: chosen() !== undefined,
          focused: focus?.matches('h3') === true && focus.checkVisibility(),
          frames,
        });
        const end = performance.now() + slowness;
        while (performance.now() < end);
        return quick(...given);
      };
    },
    [apiName, commit, SLOWNESS] as const,
  );
}

const seen = (page: Page): Promise<Seen[]> => page.evaluate(() => (window as unknown as Watched).seen);

describe.each(DIALECTS)('on an answer, with a slow LMS of $name', (names) => {
  test('the feedback is drawn and focused before the one commit begins', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict });
    await learner.action('start').waitFor();
    await watchCommits(page, names);
    await learner.start();
    expect(await seen(page)).toEqual([]);
    for (const [index, letter] of ['b', 'c', 'a'].entries()) {
      await learner.choose(letter);
      expect(await seen(page)).toHaveLength(index);
      await learner.check();
      await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(index + 1);
      const commits = await seen(page);
      expect(commits).toHaveLength(index + 1);
      expect(commits[index]).toMatchObject({ feedback: true, focused: true });
      expect(commits[index]?.frames).toBeGreaterThan(0);
      await learner.next();
    }
    await learner.result.waitFor();
    expect(await seen(page)).toHaveLength(3);
  });

  test('practice, missing choices and moving about commit nothing', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict });
    await learner.action('start').waitFor();
    await watchCommits(page, names);
    await learner.start();
    await learner.check();
    await learner.answer('b');
    await expect.poll(async () => (await seen(page)).length, SOON).toBe(1);
    await learner.retry();
    await learner.answer('a');
    await learner.next();
    await learner.back();
    await learner.next();
    await learner.answer('c');
    await expect.poll(() => interactionValues(lms.held('kim'), 'id').length, SOON).toBe(2);
    expect(await seen(page)).toHaveLength(2);
  });

  test('a commit that has to be made up for waits while the learner scrolls or types', async () => {
    const lms = await lmsWith(await smallCourse({ target: names.target }));
    const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict }, PHONE);
    await learner.start();
    lms.refuseCommits = true;
    await learner.answer('b');
    await learner.waitForSession('lost');
    lms.refuseCommits = false;
    await watchHands(page, names);
    // A person's pace, for longer than it takes until the next attempt is due.
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, turn % 2 === 0 ? 120 : -120);
      await page.keyboard.press('Shift');
      await page.waitForTimeout(100);
    }
    await learner.waitForSession('tracked');
    const { acts, rests } = await page.evaluate(() => (window as unknown as Hands).hands);
    expect(acts).toBeGreaterThan(40);
    expect(rests.length).toBeGreaterThan(0);
    for (const rest of rests) expect(rest).toBeGreaterThanOrEqual(REST);
  });
});
