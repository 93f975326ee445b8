import type { Browser, Page } from 'playwright-core';

import type { BuiltCourse } from '../tests/e2e/support/course.ts';
import type { Names } from '../tests/e2e/support/dialects.ts';
import { Learner } from '../tests/e2e/support/learner.ts';
import { startLms } from '../tests/e2e/support/lms-server.ts';
import { interactionValues } from '../tests/e2e/support/records.ts';
import { type ApiCall, callsSoFar, recordCalls } from './record-calls.ts';

/** All calls of one visit, in the order in which they were made. */
export interface Visit {
  readonly start: readonly ApiCall[];
  /** from each answer to the next one, or to the exit */
  readonly answers: readonly (readonly ApiCall[])[];
  readonly exit: readonly ApiCall[];
}

const TIMEOUT = { timeout: 60_000 };

/** Waits until there is a commit more than `commits`, and the page says that the answer is saved. */
async function waitUntilSaved(page: Page, learner: Learner, commits: number): Promise<void> {
  await page.waitForFunction(
    (count) => window.recordedCalls.filter(({ method }) => method === 'Commit').length > count,
    commits,
    TIMEOUT,
  );
  await learner.waitForSession('tracked');
  await learner.frame.locator('[data-save-status]', { hasText: /\d:\d\d/ }).waitFor();
}

/**
 * Opens a course, reads each episode for so many milliseconds and answers it, each after the last answer is saved,
 * exits from the closing page, and closes the course. With no question to answer, there is no closing page, and the
 * course is just closed.
 */
export async function takeCourse(
  browser: Browser,
  course: BuiltCourse,
  names: Names,
  questions: number,
  reading = 0,
): Promise<Visit> {
  const lms = await startLms(course);
  const context = await browser.newContext();
  try {
    context.setDefaultTimeout(TIMEOUT.timeout);
    const page = await context.newPage();
    await recordCalls(page);
    await page.clock.install();
    await page.goto(lms.launchUrl({ learner: 'kim', api: names.again }));
    const learner = new Learner(page.frame('content')!);
    await learner.waitForSession('tracked');
    // Whether a place is saved before the answer that follows shall not depend on this machine.
    await page.clock.pauseAt(Date.now() + 60_000);
    await learner.start();

    const callCounts: number[] = [];
    for (let question = 0; question < questions; question += 1) {
      const before = await callsSoFar(page);
      callCounts.push(before.length);
      await page.clock.runFor(reading);
      await learner.answer('b');
      await page.clock.runFor(2000);
      await waitUntilSaved(page, learner, before.filter(({ method }) => method === 'Commit').length);
      await learner.next();
    }
    if (questions > 0) await learner.result.waitFor();
    callCounts.push((await callsSoFar(page)).length);
    if (questions > 0) await learner.exit();
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    const calls = await callsSoFar(page);

    const record = lms.record('kim');
    const status = questions === 0 ? 'incomplete' : 'completed';
    const answerCount = new Set(interactionValues(record, 'id')).size;
    if (record[names.status] !== status || answerCount !== questions) {
      throw new Error(
        `${names.name}: the LMS holds ${record[names.status] ?? 'nothing'} and ${answerCount} answers`,
      );
    }
    return {
      start: calls.slice(0, callCounts[0]),
      answers: callCounts.slice(0, -1).map((count, index) => calls.slice(count, callCounts[index + 1])),
      exit: calls.slice(callCounts.at(-1)),
    };
  } finally {
    await context.close();
    await lms.close();
  }
}
