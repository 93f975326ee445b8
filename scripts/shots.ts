import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stderr } from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { unzipSync } from 'fflate';
import { compile } from '../src/compiler/compile.ts';
import { packageRoot } from '../src/tool/package-root.ts';
import { normalise } from '../src/source/folder/normalise.ts';
import { browserOrExit } from './browser-or-exit.ts';
import { BRANDS } from './gallery/brands.ts';
import { galleryPage, type Screenshot } from './gallery/gallery-page.ts';
import { NORMAL_LMS, installLms } from './gallery/lms.ts';
import { type Display, DISPLAYS } from './gallery/displays.ts';
import { STATES, type State } from './gallery/states.ts';
import { LAUNCH_FLAGS } from './launch-flags.ts';
import { readFlagship } from '../tests/support/flagship.ts';
import { zipped } from '../tests/support/zipped.ts';

/** The folder of the gallery, which git ignores. */
const GALLERY = join(packageRoot(), 'shots');

const ORIGIN = 'http://course.invalid';

const COMMENT = '\n## Ihr Kommentar\n\nWie gehen Sie in Ihrem Team damit um?\n';

/** The files of the flagship's package, built with more settings. */
async function flagship(settings: string): Promise<Record<string, Uint8Array>> {
  const sources = await readFlagship();
  const texts = new Map(sources.texts);
  const add = (name: string, lines: string): void => {
    const source = texts.get(name);
    if (typeof source !== 'object') throw new Error(`the flagship has no ${name}`);
    texts.set(name, normalise(Buffer.from(`${source.text}\n${lines}\n`)));
  };
  add('course.yaml', settings);
  if (/^comments:/m.test(settings)) add('01-freundschaftsanfrage.md', COMMENT);
  const { packages, findings } = await compile(
    { ...sources, texts },
    { root: packageRoot(), version: '0.0.0' },
    ['scorm12'],
  );
  if (!packages[0]) throw new Error(JSON.stringify(findings));
  return unzipSync(await zipped(packages[0]));
}

async function takeScreenshot(
  browser: Browser,
  files: Record<string, Uint8Array>,
  state: State,
  display: Display,
  path: string,
): Promise<void> {
  const context = await browser.newContext(display.options);
  try {
    await context.route(`${ORIGIN}/**`, (route) => {
      const bytes = files[new URL(route.request().url()).pathname.slice(1)];
      const type = route.request().url().endsWith('.html') ? 'text/html' : undefined;
      return route.fulfill(
        bytes ? { body: Buffer.from(bytes), ...(type ? { contentType: type } : {}) } : { status: 404 },
      );
    });
    // tsx wraps named functions in a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (value) => value');
    await context.addInitScript(installLms, { ...NORMAL_LMS, ...state.lms });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/index.html`);
    await page.locator('html:not([data-session="connecting"])').waitFor({ state: 'attached' });
    await state.reach(page);
    if (state.prints) await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path, fullPage: true });
  } finally {
    await context.close();
  }
}

const executablePath = browserOrExit();
const names = argv.slice(2);
const states = STATES.filter(({ name }) => names.length === 0 || names.includes(name));
await rm(GALLERY, { recursive: true, force: true });
await mkdir(GALLERY, { recursive: true });
const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
const screenshots: Screenshot[] = [];
try {
  for (const [brand, settings] of Object.entries(BRANDS)) {
    for (const state of states) {
      stderr.write(`${state.name} · ${brand}\n`);
      const files = await flagship([settings, state.settings ?? ''].join('\n'));
      for (const display of DISPLAYS) {
        const file = `${brand}-${state.name}-${display.name}.png`.replaceAll(' ', '-');
        await takeScreenshot(browser, files, state, display, join(GALLERY, file));
        screenshots.push({ state: state.name, display: display.name, brand, file });
      }
    }
  }
  await writeFile(join(GALLERY, 'index.html'), galleryPage(screenshots));
} finally {
  await browser.close();
}
stderr.write(`${screenshots.length} pictures: shots/index.html\n`);
