import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { chromium, type Page } from 'playwright-core';

import { LAUNCH_FLAGS } from '../../../scripts/launch-flags.ts';
import { browserPath } from './browser.ts';
import { closeAfterwards } from './closing.ts';

/** A browser as a learner has it, in a process of its own. */
export interface OwnBrowser {
  readonly page: Page;
  /** the same page as somebody sees it who comes anew; Playwright 1.65 loses the frames of a restored page */
  readonly lookAgain: () => Promise<Page>;
  /** ends its process without a word, as kill -9 does */
  readonly kill: () => Promise<void>;
}

/**
 * Starts a browser without what Playwright changes at launch: Playwright turns the back-forward cache off, and its
 * focus emulation keeps every page visible, so that none can be frozen (Chromium, emulation_handler.cc and
 * page_handler.cc). The process ends after the test.
 */
export async function ownBrowser(): Promise<OwnBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'browser-'));
  const flags = [
    '--headless',
    '--no-startup-window',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(browserPath(), [...LAUNCH_FLAGS, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'close');

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await gone;
  }

  closeAfterwards(async () => {
    await kill();
    // Its other processes go by themselves, a moment later, and may write until then.
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  });
  const address = await endpoint(child.stderr);

  async function lookAgain(): Promise<Page> {
    const context = (await chromium.connectOverCDP(address, { noDefaults: true })).contexts()[0]!;
    context.setDefaultTimeout(20_000);
    return context.pages()[0] ?? context.newPage();
  }

  return { page: await lookAgain(), lookAgain, kill };
}

/** Reads on afterwards: a pipe that nobody empties would stop the browser one day. */
function endpoint(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface(stderr);
    lines.on('line', (line) => {
      const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    lines.on('close', () => reject(new Error('the browser has ended before it listened')));
  });
}
