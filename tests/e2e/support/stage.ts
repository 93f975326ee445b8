import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Profile } from '../../../src/profiles/profiles.ts';
import { openBrowser } from './browser.ts';
import { closeAfterwards } from './closing.ts';
import { type BuiltCourse, smallCourse } from './course.ts';
import type { Names } from './dialects.ts';
import { Learner } from './learner.ts';
import { type Deliver, type Launch, type LmsApi, type LmsServer, startLms } from './lms-server.ts';

/** A visit of a learner: their browser, the LMS's page and the course in it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly learner: Learner;
}

/** A course in an LMS, and kim's visits to it. */
export interface Offer {
  readonly course: BuiltCourse;
  readonly lms: LmsServer;
  /** opens the course in a browser of its own, with values that the LMS has set before */
  readonly come: (preset?: LmsRecord, look?: BrowserContextOptions) => Promise<Visit>;
}

/** With the one motion of a course: feedback that fades in. */
export const MOVING = { reducedMotion: 'no-preference' } as const;

/** How long a test waits for what comes by beacon or retry. */
export const SOON = { timeout: 20_000 } as const;

/** An LMS that offers the course; it closes after the test. `deliver` is what its server makes of the package. */
export async function lmsWith({ files }: Pick<BuiltCourse, 'files'>, deliver?: Deliver): Promise<LmsServer> {
  const lms = await startLms({ files, deliver });
  closeAfterwards(() => lms.close());
  return lms;
}

/** An empty page in a browser of its own, of somebody who wants no motion. */
export async function openPage(
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await (
    await openBrowser()
  ).newContext({ viewport: { width: 800, height: 700 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(20_000);
  closeAfterwards(() => context.close());
  return { context, page: await context.newPage() };
}

/** The course in a page that is there already, ready for the learner. */
export async function launchIn(page: Page, lms: LmsServer, launch: Launch): Promise<Learner> {
  await page.goto(lms.launchUrl(launch));
  const frame = page.frame('content');
  if (!frame) throw new Error('the LMS page has no course');
  await frame.waitForSelector('html:not([data-session="connecting"])', { state: 'attached' });
  return new Learner(frame);
}

/** A learner opens the course in a browser of their own. */
export async function visit(
  lms: LmsServer,
  launch: Launch,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const { context, page } = await openPage(options);
  return { context, page, learner: await launchIn(page, lms, launch) };
}

/** A course in an LMS with an API, or with the quirks of a profile. */
export async function offer(
  course: BuiltCourse,
  kind: { readonly api: LmsApi } | { readonly profile: Profile },
): Promise<Offer> {
  const lms = await lmsWith(course);
  return {
    course,
    lms,
    come: (preset = {}, look = {}) => visit(lms, { learner: 'kim', ...kind, preset }, look),
  };
}

/** A course of three episodes in an LMS that takes the standard at its word. */
export const offerSmallCourse = async (names: Names, settings = ''): Promise<Offer> =>
  offer(await smallCourse({ target: names.target, settings }), { api: names.strict });

/** Kim's first visit to a course of three episodes in an LMS that takes the standard at its word. */
export async function visitSmallCourse(
  names: Names,
  settings = '',
  look: BrowserContextOptions = {},
): Promise<Offer & Visit> {
  const offered = await offerSmallCourse(names, settings);
  return { ...offered, ...(await offered.come({}, look)) };
}
