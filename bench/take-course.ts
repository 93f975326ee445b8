import type { Browser, Page } from 'playwright-core';

import type { BuiltCourse } from '../tests/e2e/support/course.ts';
import type { Names } from '../tests/e2e/support/dialects.ts';
import { Learner } from '../tests/e2e/support/learner.ts';
import { startLms } from '../tests/e2e/support/lms-server.ts';
import { interactionValues } from '../tests/e2e/support/records.ts';
import { type ApiCall, callsIn, countCalls } from './count-calls.ts';

/** All calls of one visit, in the order in which they were made. */
export interface Visit {
  readonly start: readonly ApiCall[];
  /** from each answer to the next one, or to the exit */
  readonly answers: readonly (readonly ApiCall[])[];
  readonly exit: readonly ApiCall[];
}

const PATIENCE = { timeout: 60_000 };

/** The LMS has been told of the answer, and the page says that it is saved. */
async function waitUntilSaved(page: Page, learner: Learner, commits: number): Promise<void> {
  await page.waitForFunction(
    (before) => window.traffic.filter(({ method }) => method === 'Commit').length > before,
    commits,
    PATIENCE,
  );
  await learner.waitForSession('tracked');
  await learner.frame.locator('[data-save-status]', { hasText: /\d:\d\d/ }).waitFor();
}

/**
 * Opens a course, answers so many questions, each after the one before is saved, exits from the closing page, and
 * closes the course. Without an answer there is no closing page: the course is just closed.
 */
export async function play(
  browser: Browser,
  course: BuiltCourse,
  names: Names,
  questions: number,
): Promise<Visit> {
  const lms = await startLms(course);
  const context = await browser.newContext();
  try {
    context.setDefaultTimeout(PATIENCE.timeout);
    const page = await context.newPage();
    await countCalls(page);
    await page.goto(lms.launchUrl({ learner: 'kim', api: names.again }));
    const learner = new Learner(page.frame('content')!);
    await learner.waitForSession('tracked');
    await learner.start();

    const marks: number[] = [];
    for (let question = 0; question < questions; question += 1) {
      const before = await callsIn(page);
      marks.push(before.length);
      await learner.answer('b');
      await waitUntilSaved(page, learner, before.filter(({ method }) => method === 'Commit').length);
      await learner.next();
    }
    if (questions > 0) await learner.result.waitFor();
    marks.push((await callsIn(page)).length);
    if (questions > 0) await learner.exit();
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    const calls = await callsIn(page);

    const held = lms.held('kim');
    const status = questions === 0 ? 'incomplete' : 'completed';
    const kept = new Set(interactionValues(held, 'id')).size;
    if (held[names.status] !== status || kept !== questions) {
      throw new Error(`${names.name}: the LMS holds ${held[names.status] ?? 'nothing'} and ${kept} answers`);
    }
    return {
      start: calls.slice(0, marks[0]),
      answers: marks.slice(0, -1).map((mark, index) => calls.slice(mark, marks[index + 1])),
      exit: calls.slice(marks.at(-1)),
    };
  } finally {
    await context.close();
    await lms.close();
  }
}
