import { describe, expect, test } from 'vitest';

import { branching } from './support/branching.ts';
import { scorm12 } from './support/dialects.ts';
import { openCourse, type OpenedCourse } from './support/opened-course.ts';
import { lmsWith, openPage } from './support/stage.ts';

const LMS_BAR = 60;
const VIEW = { width: 1000, height: 720 };

/** Without the scrolling that a click of the test's own would do first. */
const press = ({ learner }: OpenedCourse, selector: string): Promise<void> =>
  learner.frame
    .locator(`${selector}:visible`)
    .first()
    .evaluate((element: HTMLElement) => element.click());

const action = (name: string): string => `[data-action="${name}"]`;

/** Waits until the focus is on a heading, and all of it is in view below the LMS's bar. */
async function arrival({ page }: OpenedCourse, heading: string): Promise<void> {
  await page.waitForFunction(
    ([text, bar]) => {
      const frame = document.querySelector('iframe')!;
      const focused = frame.contentDocument!.activeElement!;
      const { top, bottom } = focused.getBoundingClientRect();
      const frameTop = frame.getBoundingClientRect().top;
      const isInView = frameTop + top >= bar && frameTop + bottom <= innerHeight;
      return isInView && focused.textContent.startsWith(text);
    },
    [heading, LMS_BAR] as const,
  );
}

const scrolledTo = ({ page }: OpenedCourse, y: number): Promise<void> =>
  page.evaluate((top) => scrollTo(0, top), y);

/** The place of the course's own bar in the LMS's page. */
const barTop = ({ page, learner }: OpenedCourse): Promise<number> =>
  Promise.all([
    page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top),
    learner.frame.evaluate(() => document.querySelector('.bar')!.getBoundingClientRect().top),
  ]).then(([frame, bar]) => frame + bar);

async function open(place: 'amid-page' | 'fitted'): Promise<OpenedCourse> {
  const lms = await lmsWith(await branching(scorm12.target));
  const { page } = await openPage({ viewport: VIEW });
  return openCourse(lms, { learner: 'kim', api: scorm12.strict }, place, page);
}

const STEPS = [
  [action('start'), 'The call'],
  [`[data-option="a"]`, ''],
  [action('check'), 'Feedback'],
  [action('next'), 'On Monday'],
  [`[data-question="call_on-monday"] [data-option="a"]`, ''],
  [action('check'), 'Feedback'],
  [action('next'), 'Afterwards'],
  [action('back'), 'The call'],
] as const;

/** Goes through a question, its feedback, a scene and the next episode; `before` is done before each step. */
async function walk(opened: OpenedCourse, before: () => Promise<void>): Promise<number> {
  let arrivals = 0;
  for (const [selector, heading] of STEPS) {
    if (heading) await before();
    await press(opened, selector);
    if (heading) await arrival(opened, heading);
    arrivals += Number(heading !== '');
  }
  return arrivals;
}

describe('in a frame that scrolls by itself', () => {
  test('the LMS’s page stays where it is, and the course’s own bar is in view', async () => {
    const opened = await open('amid-page');
    await scrolledTo(opened, 340);
    expect(await barTop(opened)).toBe(LMS_BAR);
    const bars: number[] = [];
    const arrivals = await walk(opened, async () => void bars.push(await barTop(opened)));
    expect([...bars, await barTop(opened)]).toEqual(Array.from({ length: arrivals + 1 }, () => LMS_BAR));
  });

  test.each([
    ['at its end', 10_000],
    ['so that its bar covers that of the course', 430],
  ])('what comes next is in view where the LMS’s page has been scrolled %s', async (_, y) => {
    const opened = await open('amid-page');
    expect(await walk(opened, () => scrolledTo(opened, y))).toBe(6);
  });
});

test('in a frame that is as high as its content, the LMS’s page is scrolled to what comes next', async () => {
  const opened = await open('fitted');
  expect(await walk(opened, () => scrolledTo(opened, 10_000))).toBe(6);
});

test('a frame that grows while its learner reads leaves the LMS’s page where it is', async () => {
  const lms = await lmsWith(await branching(scorm12.target));
  const { page } = await openPage({ viewport: VIEW });
  await page.clock.install();
  const opened = await openCourse(lms, { learner: 'kim', api: scorm12.strict }, 'fitted', page);
  await press(opened, action('start'));
  await arrival(opened, 'The call');
  await page.clock.runFor(3000);
  await scrolledTo(opened, 700);
  const height = (): Promise<number> => page.evaluate(() => document.querySelector('iframe')!.offsetHeight);
  const before = await height();
  await opened.learner.frame.evaluate(() => (document.querySelector('main')!.style.minHeight = '3000px'));
  await expect.poll(height).toBeGreaterThan(before + 400);
  // What a resized frame does by itself, it does before its second frame from then on.
  await opened.learner.frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.evaluate(() => scrollY)).toBe(700);
});
