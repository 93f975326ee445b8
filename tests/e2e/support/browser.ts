import { type Browser, chromium } from 'playwright-core';

import { findBrowser, findHeadlessBrowser } from '../../../scripts/find-browser.ts';
import { LAUNCH_FLAGS } from '../../../scripts/launch-flags.ts';

let shared: Promise<Browser> | undefined;

/** A browser with all that its desktop program has. */
export const browserPath = (): string => required(findBrowser());

/** The one browser of a test process; Playwright closes it when the process ends. */
export function openBrowser(): Promise<Browser> {
  shared ??= chromium.launch({
    executablePath: required(findHeadlessBrowser()),
    headless: true,
    args: LAUNCH_FLAGS,
  });
  return shared;
}

function required(path: string | undefined): string {
  if (path === undefined) {
    throw new Error('The tests need a browser: run `npm run browser` once, then `npm test` again.');
  }
  return path;
}
