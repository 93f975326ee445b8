import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';

import { type Browser, chromium } from 'playwright-core';

import { browserOrExit } from '../scripts/browser-or-exit.ts';
import { LAUNCH_FLAGS } from '../scripts/launch-flags.ts';
import { packageRoot } from '../src/tool/package-root.ts';
import { buildTimes } from './build-times.ts';
import { longCourseFiles } from './long-course.ts';
import { median } from './median.ts';
import { savesToPage } from './save-to-page.ts';
import { table } from './table.ts';

const SAVES = 20;
const BUILDS = 5;
/** largest share of a save in the time of a full build in the same process */
const MAX_SHARE = 0.25;
/** largest time of a save in the flagship, in milliseconds */
const MAX_TIME = 200;

/** Medians in milliseconds. */
interface Medians {
  readonly save: number;
  readonly build: number;
  readonly command: number;
}

async function measure(browser: Browser, folder: string, episode: string): Promise<Medians> {
  const builds = await buildTimes(folder, `${folder}-zips`, BUILDS);
  const saves = await savesToPage(browser, folder, episode, SAVES);
  return { save: median(saves), build: median(builds.inProcess), command: median(builds.command) };
}

async function writeLongCourse(folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of longCourseFiles(100)) await writeFile(join(folder, name), text);
}

const executablePath = browserOrExit();
const parent = await mkdtemp(join(tmpdir(), 'knigge-bench-'));
const browser = await chromium.launch({ executablePath, headless: true, args: LAUNCH_FLAGS });
try {
  const [flagship, long] = [join(parent, 'flagship'), join(parent, 'long')];
  await cp(join(packageRoot(), 'modules', 'social-media-knigge'), flagship, { recursive: true });
  await writeLongCourse(long);
  const measured = [
    ['flagship', await measure(browser, flagship, '01-freundschaftsanfrage.md')],
    ['100 episodes', await measure(browser, long, '001.md')],
  ] as const;
  const head = ['median', 'save to page, ms', 'build, ms', 'share', 'whole command, ms', 'share of that'];
  const rows = measured.map(([name, { save, build, command }]) => [
    name,
    save,
    Math.round(build),
    save / build,
    Math.round(command),
    save / command,
  ]);
  stdout.write(`${table(head, rows)}\n\n${SAVES} saves and ${BUILDS} builds of each course.\n`);
  for (const [name, { save, build }] of measured) {
    stdout.write(`At most ${MAX_SHARE} of a build, ${name}: ${save <= MAX_SHARE * build ? 'yes' : 'no'}.\n`);
  }
  const isFast = measured[0][1].save < MAX_TIME;
  stdout.write(`Under ${MAX_TIME} ms, ${measured[0][0]}: ${isFast ? 'yes' : 'no'}.\n`);
} finally {
  await browser.close();
  await rm(parent, { recursive: true, force: true });
}
