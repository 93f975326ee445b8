import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { packageRoot } from '../src/tool/package-root.ts';
import { startPreviewServer } from '../src/preview/preview-server.ts';
import { Learner } from '../tests/e2e/support/learner.ts';

declare global {
  interface Window {
    /** the text that was saved, and when the course in the frame showed it (`Date.now`) */
    expectedText: string | undefined;
    shownAt: number | undefined;
  }
}

/** Runs in the preview and in each page of the course: records when the course has painted the expected text. */
function recordWhenShown(): void {
  const preview = window.top!;
  if (window === preview) return;
  const watcher = new MutationObserver(() => {
    requestAnimationFrame(() => {
      const text = document.querySelector('main')?.innerText;
      if (preview.expectedText === undefined || !text?.includes(preview.expectedText)) return;
      preview.expectedText = undefined;
      preview.shownAt = Date.now();
    });
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
}

async function openCourse(page: Page, url: string): Promise<void> {
  await page.addInitScript(recordWhenShown);
  await page.goto(url);
  const learner = new Learner(page.frames().find((frame) => frame !== page.mainFrame())!);
  await learner.waitForSession('tracked');
  await learner.start();
}

function onInternalError(error: unknown): never {
  throw error;
}

/**
 * Milliseconds from saving a file to the updated page at the same episode, for each save. The page records the time
 * itself, so that no delay of the automation is counted; both clocks are the same.
 */
export async function savesToPage(
  browser: Browser,
  folder: string,
  episode: string,
  saves: number,
): Promise<number[]> {
  const tool = { root: packageRoot(), version: '0.0.0' };
  const server = await startPreviewServer({
    path: folder,
    folder,
    tool,
    language: 'en',
    onSnapshot: () => undefined,
    onInternalError,
    onWatchError: onInternalError,
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await openCourse(page, server.url);
    const file = join(folder, episode);
    const text = await readFile(file, 'utf8');
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      const sentence = `Saved ${save} times.`;
      await page.evaluate((expectedText) => {
        window.expectedText = expectedText;
        window.shownAt = undefined;
      }, sentence);
      const before = Date.now();
      await writeFile(file, text.replace(/\n\n## /, `\n\n${sentence}\n\n## `));
      await page.waitForFunction(() => window.shownAt !== undefined);
      times.push((await page.evaluate(() => window.shownAt!)) - before);
    }
    return times;
  } finally {
    await context.close();
    await server.close();
  }
}
