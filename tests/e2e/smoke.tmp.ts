import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startLms } from './support/lms-server.ts';
import { axeViolations } from './support/axe.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { LAUNCH_FLAGS } from '../../scripts/launch-flags.ts';

const api = (process.argv[2] ?? 'strict12') as 'strict12';
const zip = api.endsWith('12') ? 'scorm12' : 'scorm2004-3';
const files = new Map(Object.entries(unzipSync(readFileSync(`dist/smk-de-1.0.0-${zip}.zip`))));
const lms = await startLms({ files });
const browser = await chromium.launch({ executablePath: findBrowser()!, args: [...LAUNCH_FLAGS] });
const width = Number(process.argv[3] ?? 650);
const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme: (process.argv[4] as 'dark') ?? 'light' });
const page = await context.newPage();
page.on('console', (m) => console.log('console:', m.text()));
page.on('pageerror', (e) => console.log('pageerror:', e.message, e.stack));
await page.goto(lms.launchUrl({ learner: 'x', api }));
const frame = page.frame('content')!;
const tag = `${api}-${width}-${process.argv[4] ?? 'light'}`;
const shot = async (n: string) => { await frame.waitForTimeout(350); await page.screenshot({ path: `/tmp/shots/${tag}-${n}.png` }); };
await frame.locator('[data-action=start]:visible').waitFor();
await shot('01-start');
console.log('axe start', await axeViolations(frame));
await frame.locator('[data-action=start]:visible').click();
await shot('02-q1');
console.log('axe q', await axeViolations(frame));
await frame.locator('[data-action=check]:visible').click();
await shot('03-missing');
console.log('axe missing', await axeViolations(frame));
for (let i = 0; i < 10; i++) {
  await frame.locator('section:not([hidden]) [data-option=b]').check();
  await frame.locator('[data-action=check]:visible').click();
  await frame.locator('[data-chosen]:visible').waitFor();
  if (i === 0) { await shot('04-fb'); console.log('axe fb', await axeViolations(frame)); }
  if (i === 0) { await frame.locator('[data-action=next]:visible').scrollIntoViewIfNeeded(); await shot('05-fb2'); }
  await frame.locator('[data-action=next]:visible').click();
}
await shot('06-end');
console.log('axe end', await axeViolations(frame));
console.log(JSON.stringify(lms.held('x'), null, 1).slice(0, 2500));
await frame.locator('[data-action=exit]').click();
await shot('07-exit');
console.log('axe exit', await axeViolations(frame));
console.log(lms.held('x'));
console.log(lms.requests.filter((r) => r.startsWith('/package')));
await browser.close();
await lms.close();
