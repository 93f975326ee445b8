import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { unzipSync } from 'fflate';
import { compile } from '../src/compiler/compile.ts';
import { packageRoot } from '../src/tool/package-root.ts';
import { normalise } from '../src/source/folder/normalise.ts';
import { findBrowser } from './find-browser.ts';
import { BRANDS } from './gallery/brands.ts';
import { contents, type Shot } from './gallery/contents.ts';
import { EVERYDAY, installLms } from './gallery/lms.ts';
import { type Look, LOOKS } from './gallery/looks.ts';
import { STATES, type State } from './gallery/states.ts';
import { LAUNCH_FLAGS } from './launch-flags.ts';
import { readFlagship } from '../tests/support/flagship.ts';
import { zipped } from '../tests/support/zipped.ts';

/** Where the gallery is written; git ignores it. */
const GALLERY = join(packageRoot(), 'shots');

const ORIGIN = 'http://course.invalid';

const COMMENT = '\n## Ihr Kommentar\n\nWie gehen Sie in Ihrem Team damit um?\n';

/** The flagship with settings of its own, unzipped. */
async function flagship(settings: string): Promise<Record<string, Uint8Array>> {
  const sources = await readFlagship();
  const texts = new Map(sources.texts);
  const add = (name: string, more: string): void => {
    const source = texts.get(name);
    if (typeof source !== 'object') throw new Error(`the flagship has no ${name}`);
    texts.set(name, normalise(Buffer.from(`${source.text}\n${more}\n`)));
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

async function shoot(
  browser: Browser,
  files: Record<string, Uint8Array>,
  state: State,
  look: Look,
  path: string,
): Promise<void> {
  const context = await browser.newContext(look.options);
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
    await context.addInitScript(installLms, { ...EVERYDAY, ...state.lms });
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

const executablePath = findBrowser();
if (executablePath === undefined) {
  stderr.write('This needs a browser and none was found: run "npm run browser" first.\n');
  exit(1);
}
const wanted = argv.slice(2);
const states = STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
await rm(GALLERY, { recursive: true, force: true });
await mkdir(GALLERY, { recursive: true });
const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
const shots: Shot[] = [];
try {
  for (const [brand, settings] of Object.entries(BRANDS)) {
    for (const state of states) {
      stderr.write(`${state.name} · ${brand}\n`);
      const files = await flagship([settings, state.settings ?? ''].join('\n'));
      for (const look of LOOKS) {
        const file = `${brand}-${state.name}-${look.name}.png`.replaceAll(' ', '-');
        await shoot(browser, files, state, look, join(GALLERY, file));
        shots.push({ state: state.name, look: look.name, brand, file });
      }
    }
  }
  await writeFile(join(GALLERY, 'index.html'), contents(shots));
} finally {
  await browser.close();
}
stderr.write(`${shots.length} pictures: shots/index.html\n`);
