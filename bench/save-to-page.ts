import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { packageRoot } from '../src/tool/package-root.ts';
import { startPreviewServer } from '../src/preview/preview-server.ts';
import { Learner } from '../tests/e2e/support/learner.ts';

declare global {
  interface Window {
    /** what a saved file says, and the time at which the course in the frame showed it */
    wanted: string | undefined;
    shownAt: number | undefined;
  }
}

/** Runs in the preview and in each page of the course: notes when the course shows what is wanted, and paints it. */
function watchForWords(): void {
  const desk = window.top!;
  if (window === desk) return;
  const watcher = new MutationObserver(() => {
    requestAnimationFrame(() => {
      const text = document.querySelector('main')?.innerText;
      if (desk.wanted === undefined || !text?.includes(desk.wanted)) return;
      desk.wanted = undefined;
      desk.shownAt = Date.now();
    });
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
}

async function openCourse(page: Page, url: string): Promise<void> {
  await page.addInitScript(watchForWords);
  await page.goto(url);
  const learner = new Learner(page.frames().find((frame) => frame !== page.mainFrame())!);
  await learner.waitForSession('tracked');
  await learner.start();
}

function onFault(error: unknown): never {
  throw error;
}

/**
 * Milliseconds from saving a file to the updated page at the same episode, for so many saves. The page itself notes the
 * time, so that nothing is lost on the way to the one who measures; both read the clock of the same machine.
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
    onFault,
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await openCourse(page, server.url);
    const file = join(folder, episode);
    const text = await readFile(file, 'utf8');
    const took: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      const words = `Saved ${save} times.`;
      await page.evaluate((wanted) => {
        window.wanted = wanted;
        window.shownAt = undefined;
      }, words);
      const before = Date.now();
      await writeFile(file, text.replace(/\n\n## /, `\n\n${words}\n\n## `));
      await page.waitForFunction(() => window.shownAt !== undefined);
      took.push((await page.evaluate(() => window.shownAt!)) - before);
    }
    return took;
  } finally {
    await context.close();
    await server.close();
  }
}
