import { stderr, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

import { type Browser, chromium, type ElementHandle, type Page } from 'playwright-core';

import { browserOrExit } from '../scripts/browser-or-exit.ts';
import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { scorm2004 } from '../tests/e2e/support/dialects.ts';
import { Learner } from '../tests/e2e/support/learner.ts';
import { type LmsServer, startLms } from '../tests/e2e/support/lms-server.ts';
import { longCourse } from './long-course.ts';
import { median } from './median.ts';
import { callsSoFar, recordCalls } from './record-calls.ts';
import { table } from './table.ts';

const SHORT = 10;
const LONG = 200;

/** Answers that are measured: the last of a course, which cost most. */
const MEASURED = 10;

const ROUNDS = 3;

/** How much longer an answer may take in the long course. */
const GROWTH = 2;

type Section = ElementHandle<HTMLElement | SVGElement>;

/** Clicks within an episode; a locator would search the whole page, and its search be measured. */
const click = (section: Section, target: string): Promise<void> =>
  section.evaluate((element, selector) => element.querySelector<HTMLElement>(selector)!.click(), target);

async function answer(section: Section): Promise<void> {
  await click(section, '[data-option="b"]');
  await click(section, '[data-action="check"]');
}

const next = (section: Section): Promise<void> => click(section, '[data-action="next"]');

async function untilHeld(lms: LmsServer, answers: number): Promise<void> {
  const signal = AbortSignal.timeout(60_000);
  while (!lms.record('kim')[`cmi.interactions.${answers - 1}.result`]) await wait(50, undefined, { signal });
}

/** A clock of the milliseconds that the page has worked, without those of the LMS in the same thread. */
async function workClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const tasks = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    const calls = await callsSoFar(page);
    if (calls.length === 0) throw new Error('the time of the LMS is not known');
    return calls.reduce((rest, { milliseconds }) => rest - milliseconds, tasks);
  };
}

/** Milliseconds of the page's work for an answer, from choosing an option to the next episode, on average. */
async function workPerAnswer(browser: Browser, episodes: number): Promise<number> {
  const lms = await startLms(await longCourse(episodes, scorm2004.target));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await recordCalls(page);
    await page.goto(lms.launchUrl({ learner: 'kim', api: scorm2004.strict }));
    const learner = new Learner(page.frame('content')!);
    await learner.waitForSession('tracked');
    await learner.start();
    const sections = await learner.frame.$$('[data-episode]');
    const earlier = sections.slice(0, -MEASURED);
    for (const section of earlier) {
      await answer(section);
      await next(section);
    }
    if (earlier.length > 0) await untilHeld(lms, earlier.length);
    const work = await workClock(page);
    const before = await work();
    for (const [index, section] of sections.slice(-MEASURED).entries()) {
      await answer(section);
      await untilHeld(lms, earlier.length + index + 1);
      await next(section);
    }
    await learner.result.waitFor();
    return ((await work()) - before) / MEASURED;
  } finally {
    await context.close();
    await lms.close();
  }
}

const browser = await chromium.launch({
  executablePath: browserOrExit(),
  headless: true,
  args: LAUNCH_FLAGS,
});
try {
  const works: { short: number; long: number }[] = [];
  while (works.length < ROUNDS) {
    works.push({ short: await workPerAnswer(browser, SHORT), long: await workPerAnswer(browser, LONG) });
  }
  const short = median(works.map((work) => work.short));
  const long = median(works.map((work) => work.long));
  const rows = [
    [`${SHORT} episodes`, short.toFixed(1)],
    [`${LONG} episodes`, long.toFixed(1)],
    ['growth', (long / short).toFixed(2)],
  ];
  stdout.write(`${table(['SCORM 2004', 'ms of work per answer'], rows)}\n`);
  if (long > GROWTH * short) {
    stderr.write(
      `Over budget: an answer takes ${(long / short).toFixed(1)} times as long; ${GROWTH} is allowed.\n`,
    );
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
