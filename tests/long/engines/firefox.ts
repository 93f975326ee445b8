import { existsSync } from 'node:fs';
import { env } from 'node:process';

import { type Frame, launch, type Page } from 'puppeteer-core';

import { type Engine, type EngineWindow, until } from './engine.ts';

const PLACES = [env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];

function firefoxPath(): string {
  const path = PLACES.find((place) => place !== '' && existsSync(place));
  if (path === undefined) throw new Error('This test needs Firefox: apt-get install firefox-esr');
  return path;
}

/** The LMS's page has one frame. */
const courseIn = (page: Page): Frame => page.mainFrame().childFrames()[0]!;

/** Mozilla's Gecko, driven over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  async window() {
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 700 });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    return {
      async open(url) {
        await page.goto(url);
        await until(() => courseIn(page) !== undefined, 'the frame of the course');
        await courseIn(page).waitForSelector('html:not([data-session="connecting"])');
      },
      inCourse: (evaluated, ...given) =>
        courseIn(page).evaluate(evaluated as never, ...(given as readonly unknown[])),
      async click(selector) {
        const handle = await courseIn(page).evaluateHandle(
          (wanted) =>
            [...document.querySelectorAll(wanted)].find((element) => element.checkVisibility()) ?? null,
          selector,
        );
        const element = handle.asElement();
        if (!element) throw new Error(`nothing in view matches ${selector}`);
        await (element as unknown as { click(): Promise<void> }).click();
      },
      async leave(url) {
        await page.goto(url);
      },
      async close() {
        await browser.close();
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    } satisfies EngineWindow;
  },
};
