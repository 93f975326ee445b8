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
import { COURSE_FRAME, LMS_PAGE } from './gallery/lms-frame.ts';
import { STATES, type State } from './gallery/states.ts';
import { LAUNCH_FLAGS } from './launch-flags.ts';
import { contentTypeOf } from '../tests/support/content-type.ts';
import { readFlagship } from '../tests/support/flagship.ts';
import { zipped } from '../tests/support/zipped.ts';

/** The folder of the gallery, which git ignores. */
const GALLERY = join(packageRoot(), 'shots');

const ORIGIN = 'http://course.invalid';

/** The page of the LMS, with the course in a frame. */
const LMS = 'lms.html';

const COMMENT = '\n## Ihr Kommentar\n\nWie gehen Sie in Ihrem Team damit um?\n';

/** The files of the flagship's package, built with more settings. */
async function flagship(settings: string): Promise<Record<string, Uint8Array>> {
  const sources = await readFlagship();
  const texts = new Map(sources.texts);
  const add = (name: string, lines: string): void => {
    const source = texts.get(name);
    if (typeof source !== 'object' || !('text' in source)) throw new Error(`the flagship has no ${name}`);
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
      const name = new URL(route.request().url()).pathname.slice(1);
      const bytes = name === LMS ? Buffer.from(LMS_PAGE) : files[name];
      return route.fulfill(
        bytes ? { body: Buffer.from(bytes), contentType: contentTypeOf(name) } : { status: 404 },
      );
    });
    await context.addInitScript(installLms, { ...NORMAL_LMS, ...state.lms });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/${display.isFramed ? LMS : 'index.html'}`);
    const course = page.frame(COURSE_FRAME) ?? page.mainFrame();
    await course.locator('html:not([data-session="connecting"])').waitFor({ state: 'attached' });
    if (display.isFramed) await page.evaluate(() => scrollTo(0, 120));
    await state.reach(course);
    if (state.prints) await page.emulateMedia({ media: 'print' });
    // Pictures are loaded when they come near the view, and missed in a screenshot that scrolls nowhere.
    await course.evaluate(showPictures);
    // The bar would stand in the middle of a picture of the whole page.
    if (!display.isFramed) await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path, fullPage: !display.isFramed });
  } finally {
    await context.close();
  }
}

/** Loads the pictures of what is shown, wherever it is scrolled to. */
async function showPictures(): Promise<void> {
  const shown = [...document.images].filter((image) => image.checkVisibility());
  for (const image of shown) image.loading = 'eager';
  await Promise.all(shown.map((image) => image.decode()));
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
        if (display.isFramed && state.prints) continue;
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
