import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execPath, exit, getuid, stderr } from 'node:process';

import { chromium } from 'playwright-core';

import { findBrowser } from './find-browser.ts';
import { LAUNCH_FLAGS } from './launch-flags.ts';

const say = (line: string): void => void stderr.write(`${line}\n`);
const run = (program: string, args: string[]): boolean =>
  spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0;

function install(): void {
  if (existsSync('/usr/bin/apt-get') && getuid?.() === 0) {
    say('Installing chromium with apt-get.');
    const packages = ['chromium', 'chromium-headless-shell'];
    if (run('apt-get', ['update'])) {
      for (const name of packages) run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    }
    if (findBrowser() !== undefined) return;
  }
  say('No browser found; letting Playwright install its own.');
  const cli = createRequire(import.meta.url)
    .resolve('playwright-core/package.json')
    .replace('package.json', 'cli.js');
  run(execPath, [cli, 'install', 'chromium']);
}

async function versionOf(executablePath: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
  const version = browser.version();
  await browser.close();
  return version;
}

if (findBrowser() === undefined) install();
const file = findBrowser();
if (file === undefined) {
  say('There is no browser and none could be installed. Install Chrome, or set CHROME_PATH to one.');
  exit(1);
}
try {
  say(`Browser for the tests: ${file} (${await versionOf(file)})`);
} catch (error) {
  say(`${file} does not start: ${error instanceof Error ? error.message : String(error)}`);
  say('Set CHROME_PATH to a Chrome, Chromium or Edge that does.');
  exit(1);
}
