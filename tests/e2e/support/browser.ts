import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

import { findBrowser } from '../../../scripts/find-browser.ts';
import { LAUNCH_FLAGS } from '../../../scripts/launch-flags.ts';

let shared: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('The tests need a browser: run `npm run browser` once, then `npm test` again.');
  }
  return chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
}

/** The one browser of a test file; it is closed when the file is through. */
export function openBrowser(): Promise<Browser> {
  shared ??= launch();
  return shared;
}

afterAll(async () => {
  const browser = await shared?.catch(() => undefined);
  await browser?.close();
});
