import { stderr, stdout } from 'node:process';

import { type Browser, type CDPSession, chromium } from 'playwright-core';

import { browserOrExit } from '../scripts/browser-or-exit.ts';
import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { scorm2004 } from '../tests/e2e/support/dialects.ts';
import { Learner } from '../tests/e2e/support/learner.ts';
import { startLms } from '../tests/e2e/support/lms-server.ts';
import { longCourse } from './long-course.ts';
import { table } from './table.ts';

const SHORT = 10;
const LONG = 200;

/** How much longer an answer may take in the long course. */
const GROWTH = 2;

/** Milliseconds that the browser's main thread has worked, waiting not counted. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Milliseconds of work for an answer, from choosing an option to the next episode, on average over the course. */
async function timePerAnswer(browser: Browser, episodes: number): Promise<number> {
  const lms = await startLms(await longCourse(episodes, scorm2004.target));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(lms.launchUrl({ learner: 'kim', api: scorm2004.strict }));
    const learner = new Learner(page.frame('content')!);
    await learner.waitForSession('tracked');
    await learner.start();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const before = await taskTime(session);
    for (let answered = 0; answered < episodes; answered += 1) {
      await learner.answer('b');
      await learner.frame.locator('[data-save-status]', { hasText: /\d:\d\d/ }).waitFor();
      await learner.next();
    }
    await learner.result.waitFor();
    return ((await taskTime(session)) - before) / episodes;
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
  const short = await timePerAnswer(browser, SHORT);
  const long = await timePerAnswer(browser, LONG);
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
