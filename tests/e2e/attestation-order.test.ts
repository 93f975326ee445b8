import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { DIALECTS, type Names } from './support/dialects.ts';
import { lmsWith, visit } from './support/stage.ts';

const SAFE = 'Your learning platform has confirmed that everything is saved – you can close the window.';

type Api = Record<string, (...given: string[]) => unknown>;
type Watched = Window & { promises: string[] };

/** Has the LMS look, whenever a commit begins, at what the closing page says about leaving. */
const watchPromises = (page: Page, { apiName, commit }: Names): Promise<void> =>
  page.evaluate(
    ([apiName, commit]) => {
      const api = (window as unknown as Record<string, Api>)[apiName]!;
      const promises = ((window as unknown as Watched).promises = [] as string[]);
      const usual = api[commit]!;
      api[commit] = (...given) => {
        const course = document.querySelector('iframe')!.contentDocument!;
        promises.push(course.querySelector('[data-says="leave"]')!.textContent);
        return usual(...given);
      };
    },
    [apiName, commit] as const,
  );

describe.each(DIALECTS)('$name', (names) => {
  test('a confirmed sentence is not said to be saved before the LMS has it', async () => {
    const lms = await lmsWith(
      await smallCourse({ target: names.target, settings: 'attestation: I have read it.' }),
    );
    const { page, learner } = await visit(lms, { learner: 'kim', api: names.strict });
    await learner.start();
    await learner.answerAll('bac');
    await learner.frame.locator('[data-save-status]', { hasText: /\d:\d\d/ }).waitFor();
    await watchPromises(page, names);
    await learner.attest();
    await learner.result.waitFor();
    await learner.section.getByText(SAFE).waitFor();
    const promises = await page.evaluate(() => (window as unknown as Watched).promises);
    expect(promises.length).toBeGreaterThan(0);
    expect(promises).not.toContain(SAFE);
  });
});
