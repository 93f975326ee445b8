import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { packageRoot } from '../src/tool/package-root.ts';
import { startPreviewServer } from '../src/preview/preview-server.ts';
import { browserOrExit } from './browser-or-exit.ts';
import { compiled } from './compiled.mjs';
import { LAUNCH_FLAGS } from './launch-flags.ts';

/** The folder of the screenshots in the README. */
const SCREENSHOTS = join(packageRoot(), 'docs');

/** The course of the README's first steps, as `knigge new` writes it. */
async function newCourse(parent: string): Promise<string> {
  const knigge = await compiled('src/cli/knigge.ts');
  const args = [
    'new',
    join(parent, 'modules', 'gifts'),
    '--title',
    'Gifts and invitations',
    '--language',
    'en',
  ];
  execFileSync(execPath, [knigge, ...args], { cwd: packageRoot(), stdio: 'ignore' });
  return join(parent, 'modules', 'gifts');
}

async function answer(course: FrameLocator): Promise<void> {
  await course.locator('html[data-session="tracked"]').waitFor({ state: 'attached' });
  await course.locator('button[data-action="start"]:visible').click();
  await course.locator('main > section:visible [data-option="b"]').check();
  await course.locator('button[data-action="check"]:visible').click();
  await course.locator('[data-chosen]:visible').first().waitFor();
}

/** Changes a mark into one that does not exist, as in the README. */
async function mistype(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('- [x]', '- [y]'));
}

async function takeScreenshots(page: Page, url: string, episode: string): Promise<void> {
  await page.goto(url);
  await answer(page.frameLocator('iframe'));
  await page.locator('[data-headline]', { hasText: 'answered' }).waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'preview.png') });
  await mistype(episode);
  await page.locator('[data-problems]').waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'preview-mistake.png') });
}

const executablePath = browserOrExit();
await mkdir(SCREENSHOTS, { recursive: true });
const parent = await mkdtemp(join(tmpdir(), 'knigge-preview-'));
const folder = await newCourse(parent);
const onInternalError = (error: unknown): never => {
  throw error;
};
const tool = { root: packageRoot(), version: '0.0.0' };
const server = await startPreviewServer({
  path: folder,
  folder: 'modules/gifts',
  tool,
  language: 'en',
  onSnapshot: () => undefined,
  onInternalError,
  onWatchError: onInternalError,
});
const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await takeScreenshots(await context.newPage(), server.url, join(folder, '01-cake.md'));
} finally {
  await browser.close();
  await server.close();
  await rm(parent, { recursive: true, force: true });
}
