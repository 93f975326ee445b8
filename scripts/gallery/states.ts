import type { Page } from 'playwright-core';
import type { LmsBehaviour } from './lms.ts';

/** A state of the page during a visit. */
export interface State {
  readonly name: string;
  /** lines of course.yaml to add to those of the flagship */
  readonly settings?: string;
  readonly lms?: Partial<LmsBehaviour>;
  /** brings the page into the state, as a learner would */
  reach(page: Page): Promise<void>;
  /** the screenshot shows the page as printed */
  readonly prints?: true;
}

const press = (page: Page, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]:visible`).first().click();

const start = (page: Page): Promise<void> => press(page, 'start');

async function answer(page: Page, letter: string): Promise<void> {
  await page.locator(`main > section:visible [data-option="${letter}"]`).check();
  await press(page, 'check');
  await page.locator('[data-chosen]:visible').waitFor();
}

async function answerAll(page: Page, count: number, letter: string): Promise<void> {
  await start(page);
  for (let answered = 0; answered < count; answered += 1) {
    await answer(page, letter);
    await press(page, 'next');
  }
}

async function resume(page: Page, count: number): Promise<void> {
  await answerAll(page, count, 'b');
  await page.reload();
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
      await answer(page, 'b');
    },
  },
  {
    name: 'feedback-poor',
    reach: async (page) => {
      await answerAll(page, 1, 'b');
      await answer(page, 'a');
    },
  },
  {
    name: 'practice',
    reach: async (page) => {
      await start(page);
      await answer(page, 'c');
      await press(page, 'retry');
      await answer(page, 'b');
    },
  },
  {
    name: 'comment',
    settings: 'comments: send',
    reach: async (page) => {
      await start(page);
      await answer(page, 'b');
    },
  },
  {
    name: 'lost',
    lms: { refusesCommits: true },
    reach: async (page) => {
      await start(page);
      await answer(page, 'b');
      await page.locator('html[data-session="lost"]').waitFor({ state: 'attached' });
    },
  },
  { name: 'attestation', settings: ATTESTATION, reach: (page) => answerAll(page, 10, 'b') },
  { name: 'done', reach: (page) => answerAll(page, 10, 'b') },
  { name: 'another-run', settings: 'pass: 80', reach: (page) => answerAll(page, 10, 'a') },
  { name: 'review', lms: { mode: 'review' }, reach: async () => {} },
  {
    name: 'printed',
    prints: true,
    reach: async (page) => {
      await page.evaluate(() => (window.print = () => {}));
      await answerAll(page, 10, 'b');
      await page.locator('.confirmation [data-print]').click();
    },
  },
];
