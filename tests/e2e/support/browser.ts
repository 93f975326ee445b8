import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

import { findBrowser } from '../../../scripts/find-browser.ts';
import { LAUNCH_FLAGS } from '../../../scripts/launch-flags.ts';

let shared: Promise<Browser> | undefined;

export function browserPath(): string {
  const path = findBrowser();
  if (path === undefined) {
    throw new Error('The tests need a browser: run `npm run browser` once, then `npm test` again.');
  }
  return path;
}

/** The one browser of a test file; it is closed when the file is through. */
export function openBrowser(): Promise<Browser> {
  shared ??= chromium.launch({ executablePath: browserPath(), headless: true, args: LAUNCH_FLAGS });
  return shared;
}

afterAll(async () => {
  const browser = await shared?.catch(() => undefined);
  await browser?.close();
});
