import type { Page } from 'playwright-core';

import { Learner } from './learner.ts';
import type { Launch, LmsServer } from './lms-server.ts';
import { openPage } from './stage.ts';

/**
 * Where the LMS shows the course: in a frame beside its own exit link, amid a page that scrolls under a bar, there as
 * high as its content, or in a window that holds nothing else.
 */
export type Place = 'beside-exit' | 'amid-page' | 'fitted' | 'window';

/** A course that a learner has come to from the LMS's page of courses. */
export interface OpenedCourse {
  /** the LMS's page, which holds the API */
  readonly page: Page;
  /** the page that shows the course; the LMS's own one where the course is in a frame */
  readonly window: Page;
  readonly learner: Learner;
}

/** The course in the frame of an LMS's page, once it has found out how it stands with the LMS. */
export async function courseIn(page: Page): Promise<Learner> {
  await page.frameLocator('iframe').locator('html:not([data-session="connecting"])').waitFor();
  return new Learner(page.frame('content')!);
}

/** A learner goes to the LMS, in the given page or a fresh one, and opens the course from there. */
export async function openCourse(
  lms: LmsServer,
  launch: Launch,
  place: Place,
  given?: Page,
): Promise<OpenedCourse> {
  const page = given ?? (await openPage()).page;
  await page.goto(`${lms.origin}/home`);
  await page.goto(`${lms.launchUrl(launch)}&opens=${place}`);
  if (place !== 'window') return { page, window: page, learner: await courseIn(page) };
  const popup = page.waitForEvent('popup');
  await page.getByRole('button').click();
  const window = await popup;
  await window.locator('html:not([data-session="connecting"])').waitFor();
  return { page, window, learner: new Learner(window.mainFrame()) };
}
