import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { Progress } from '../../../src/course/progress/progress.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Profile } from '../../../src/profiles/profiles.ts';
import { Authored, type Released } from '../../releases/authored.ts';
import { complain } from './closing.ts';
import type { Names } from './dialects.ts';
import { untilEnded } from './ended.ts';
import { episodeFiles, optionText } from './episodes.ts';
import type { Learner } from './learner.ts';
import type { LmsServer } from './lms-server.ts';
import { resumeData } from './records.ts';
import { launchIn, lmsWith, openPage, SOON } from './stage.ts';

const KIM = 'kim';

/** A course of so many episodes, before its first release. */
export const authored = (episodes: number, settings = ''): Authored =>
  new Authored([
    ['course.yaml', `id: mini\ntitle: Good manners\nlanguage: en\nversion: 1.0.0\n${settings}\n`],
    ...episodeFiles(episodes),
  ]);

/** Changes what an option says. */
export const reword = (course: Authored, index: number, letter: string): Authored =>
  course.edit(`0${index + 1}.md`, optionText(index, letter), `Another way, marked ${letter}.`);

/** An activity in an LMS: HR replaces its package, and Kim's record stays. What a page complains of fails the test. */
export class Activity {
  readonly #names: Names;
  readonly #profile: Profile | undefined;
  #server: LmsServer | undefined;
  #released: Released | undefined;
  #visits = 0;

  constructor(names: Names, profile?: Profile) {
    this.#names = names;
    this.#profile = profile;
  }

  get #lms(): LmsServer {
    if (!this.#server) throw new Error('nothing has been uploaded yet');
    return this.#server;
  }

  /** HR uploads a package. */
  async upload(released: Released): Promise<void> {
    const record = this.#server?.record(KIM) ?? {};
    this.#server = await lmsWith(released);
    this.#released = released;
    this.#server.give(KIM, record);
    this.#visits = 0;
  }

  /** The LMS's record of Kim. */
  record(): LmsRecord {
    return this.#lms.record(KIM);
  }

  /** Puts something else into the record. */
  give(values: LmsRecord): void {
    this.#lms.give(KIM, { ...this.record(), ...values });
  }

  /** Kim has answered the first questions of a course without a grade, with these letters. */
  giveAnswers(letters: string): void {
    const { episodes } = this.#released!.player;
    const answers = Array.from(letters, (response, index) => [
      episodes[index]!.id,
      { response, points: null },
    ]);
    const outcome: Progress['outcome'] = letters.length === episodes.length ? 'completed' : 'open';
    this.give({
      [this.#names.status]: outcome === 'open' ? 'incomplete' : 'completed',
      [this.#names.exit]: 'suspend',
      'cmi.suspend_data': resumeData(this.#released!.player, {
        answers: Object.fromEntries(answers),
        outcome,
      }),
    });
  }

  /** Kim opens the course, does something and closes the window; the LMS has all of it then. */
  async visit(
    act: (learner: Learner, page: Page) => Promise<void>,
    { preset = {}, ...look }: { readonly preset?: LmsRecord } & Parameters<typeof openPage>[0] = {},
  ): Promise<void> {
    const { context, page } = await openPage(look);
    page.on('pageerror', complain);
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text());
    });
    const api = this.#profile ? { profile: this.#profile } : { api: this.#names.strict };
    const learner = await launchIn(page, this.#lms, { learner: KIM, preset, ...api });
    await act(learner, page);
    await page.close({ runBeforeUnload: true });
    this.#visits += 1;
    await untilEnded(this.#lms, this.#names, this.#visits);
    await context.close();
  }
}

/** The LMS has confirmed everything: some take nothing any more once the window closes. */
export async function saved(learner: Learner): Promise<void> {
  await expect.poll(() => learner.status(), SOON).toMatch(/^Saved at/);
}

/** What the start page says of changes. */
export async function newsFor({ frame }: Learner): Promise<string[]> {
  const box = frame.locator('[data-news]');
  if (!(await box.isVisible())) return [];
  return box.locator('li:visible').allInnerTexts();
}

/** Leads through what has changed alone. */
export const onlyNews = ({ frame }: Learner): Promise<void> =>
  frame.getByRole('button', { name: 'Show only what has changed' }).click();

/** Each item of the overview: its title, and how it stands. */
export const overview = ({ frame }: Learner): Promise<string[]> =>
  frame.locator('[data-view="start"] .overview__item').evaluateAll((items) =>
    items.map((item) =>
      ['.overview__title', '[data-state]']
        .map((part) => item.querySelector(part)!.textContent)
        .filter(Boolean)
        .join(': '),
    ),
  );
