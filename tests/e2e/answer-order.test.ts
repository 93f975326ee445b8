import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { interactionValues } from './support/records.ts';
import { SAFE } from './support/sentences.ts';
import { SOON, visitSmallCourse } from './support/stage.ts';

/** What there was to see when a commit began. */
interface CommitView {
  readonly feedback: boolean;
  readonly focused: boolean;
  /** frames drawn since the feedback was there */
  readonly frames: number;
  /** what the closing page said about leaving */
  readonly leave: string;
  /** milliseconds since the learner scrolled or typed */
  readonly rest: number;
}

type Api = Record<string, (...given: string[]) => unknown>;
type Watched = Window & { commits: CommitView[]; gestures: number };

/** How long a commit takes, in milliseconds. */
const SLOWNESS = 800;

/** The course commits in the background after half a second without a gesture; the LMS hears of one a little later. */
const REST = 450;

/** Has the LMS look at the page before each commit, and commit slowly. */
function watchCommits(page: Page, { apiName, commit }: Names, slowness = SLOWNESS): Promise<void> {
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
      let gesture = view.performance.now();
      watched.gestures = 0;
      for (const type of ['wheel', 'scroll', 'keydown']) {
        view.addEventListener(type, () => {
          watched.gestures += 1;
          gesture = view.performance.now();
        });
      }
      watched.commits = [];
      const quick = api[commit]!;
      api[commit] = (...given) => {
        const focus = content.activeElement;
        watched.commits.push({
          feedback: chosen() !== undefined,
          focused: focus?.matches('h3') === true && focus.checkVisibility(),
          frames,
          leave: content.querySelector('[data-says="leave"]')!.textContent,
          rest: view.performance.now() - gesture,
        });
        const end = performance.now() + slowness;
        while (performance.now() < end);
        return quick(...given);
      };
    },
    [apiName, commit, slowness] as const,
  );
}

const commitsIn = (page: Page): Promise<CommitView[]> =>
  page.evaluate(() => (window as unknown as Watched).commits);

test('with a slow LMS each first answer is one commit, after its feedback is drawn and focused; practice is none', async () => {
  const { lms, page, learner } = await visitSmallCourse(scorm12);
  await learner.action('start').waitFor();
  await watchCommits(page, scorm12);
  await learner.start();
  await learner.check();
  expect(await commitsIn(page)).toEqual([]);
  for (const [index, letter] of ['b', 'c', 'a'].entries()) {
    await learner.choose(letter);
    expect(await commitsIn(page)).toHaveLength(index);
    await learner.check();
    await expect.poll(() => interactionValues(lms.record('kim'), 'id').length, SOON).toBe(index + 1);
    const commits = await commitsIn(page);
    expect(commits).toHaveLength(index + 1);
    expect(commits[index]).toMatchObject({ feedback: true, focused: true });
    expect(commits[index]?.frames).toBeGreaterThan(0);
    await learner.retry();
    await learner.answer('b');
    await learner.next();
    await learner.back();
    await learner.next();
  }
  await learner.result.waitFor();
  expect(await commitsIn(page)).toHaveLength(3);
});

test('a confirmed sentence is not said to be saved before the LMS has it', async () => {
  const { page, learner } = await visitSmallCourse(scorm2004, 'attestation: I have read it.');
  await learner.start();
  await learner.answerAll('bac');
  await learner.frame.locator('[data-save-status]', { hasText: /\d:\d\d/ }).waitFor();
  await watchCommits(page, scorm2004);
  await learner.attest();
  await learner.section.getByText(SAFE).waitFor();
  const sentences = (await commitsIn(page)).map(({ leave }) => leave);
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences).not.toContain(SAFE);
});

test('a commit that is repeated after a failure waits while the learner scrolls or types', async () => {
  const phone = { viewport: { width: 390, height: 400 } };
  const { lms, page, learner } = await visitSmallCourse(scorm2004, '', phone);
  await learner.start();
  lms.refuseCommits = true;
  await learner.answer('b');
  await learner.waitForSession('lost');
  lms.refuseCommits = false;
  await watchCommits(page, scorm2004, 0);
  // A person's pace, for longer than it takes until the next attempt is due.
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, turn % 2 === 0 ? 120 : -120);
    await page.keyboard.press('Shift');
    await page.waitForTimeout(100);
  }
  await learner.waitForSession('tracked');
  expect(await page.evaluate(() => (window as unknown as Watched).gestures)).toBeGreaterThan(40);
  const commits = await commitsIn(page);
  expect(commits.length).toBeGreaterThan(0);
  for (const { rest } of commits) expect(rest).toBeGreaterThanOrEqual(REST);
});
