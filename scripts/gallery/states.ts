import type { Frame } from 'playwright-core';
import type { Rating } from '../../src/schema/rating.ts';
import type { LmsBehaviour } from './lms.ts';

/** A state of the page during a visit. */
export interface State {
  readonly name: string;
  /** lines of course.yaml to add to those of the flagship */
  readonly settings?: string;
  readonly lms?: Partial<LmsBehaviour>;
  /** brings the page into the state, as a learner would */
  reach(page: Frame): Promise<void>;
  /** the screenshot shows the page as printed */
  readonly prints?: true;
}

const press = (page: Frame, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]:visible`).first().click();

const start = (page: Frame): Promise<void> => press(page, 'start');

/** Answers with the first option of a rating, which the feedback bears from the start. */
async function answer(page: Frame, rating: Rating): Promise<void> {
  const feedback = page.locator(`main > section:visible [data-feedback][data-rating="${rating}"]`);
  const letter = await feedback.first().getAttribute('data-feedback');
  await page.locator(`main > section:visible [data-option="${letter}"]`).check();
  await press(page, 'check');
  await page.locator(`[data-chosen][data-rating="${rating}"]:visible`).waitFor();
}

async function answerAll(page: Frame, count: number, rating: Rating): Promise<void> {
  await start(page);
  for (let answered = 0; answered < count; answered += 1) {
    await answer(page, rating);
    await press(page, 'next');
  }
}

async function resume(page: Frame, count: number): Promise<void> {
  await answerAll(page, count, 'best');
  await page.goto(page.url());
  await page.locator('html:not([data-session="connecting"])').waitFor({ state: 'attached' });
}

const ATTESTATION = 'attestation: Ich habe den Kurs vollständig bearbeitet und halte mich an die Regeln.';

/** The states of the gallery, in the order of a visit. */
export const STATES: readonly State[] = [
  { name: 'start', reach: async () => {} },
  { name: 'resume', reach: (page) => resume(page, 3) },
  { name: 'question', reach: start },
  {
    name: 'missing',
    reach: async (page) => {
      await start(page);
      await press(page, 'check');
    },
  },
  {
    name: 'feedback-best',
    reach: async (page) => {
      await start(page);
      await answer(page, 'best');
    },
  },
  {
    name: 'feedback-poor',
    reach: async (page) => {
      await start(page);
      await answer(page, 'poor');
    },
  },
  {
    name: 'practice',
    reach: async (page) => {
      await start(page);
      await answer(page, 'poor');
      await press(page, 'retry');
      await answer(page, 'best');
    },
  },
  {
    name: 'comment',
    settings: 'comments: send',
    reach: async (page) => {
      await start(page);
      await answer(page, 'best');
    },
  },
  {
    name: 'lost',
    lms: { refusesCommits: true },
    reach: async (page) => {
      await start(page);
      await answer(page, 'best');
      await page.locator('html[data-session="lost"]').waitFor({ state: 'attached' });
    },
  },
  { name: 'attestation', settings: ATTESTATION, reach: (page) => answerAll(page, 10, 'best') },
  { name: 'done', reach: (page) => answerAll(page, 10, 'best') },
  { name: 'another-run', settings: 'pass: 80', reach: (page) => answerAll(page, 10, 'poor') },
  { name: 'review', lms: { mode: 'review' }, reach: async () => {} },
  {
    name: 'printed',
    prints: true,
    reach: async (page) => {
      await page.evaluate(() => (window.print = () => {}));
      await answerAll(page, 10, 'best');
      await page.locator('.confirmation [data-print]').click();
    },
  },
];
