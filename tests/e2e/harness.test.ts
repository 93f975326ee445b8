import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { axeViolations } from './support/axe.ts';
import { openBrowser } from './support/browser.ts';
import { scorm12, scorm2004 } from './support/dialects.ts';
import { type LmsServer, startLms } from './support/lms-server.ts';

/** A course of one page: it opens a session through its parent and ends it when the page is left. */
const course = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tiny</title></head>
<body><main><h1>Tiny course</h1><img src="dot.svg" id="dot"></main><script>
const old = parent.API, next = parent.API_1484_11;
const lms = old
  ? { init: () => old.LMSInitialize(''), get: (e) => old.LMSGetValue(e), set: (e, v) => old.LMSSetValue(e, v), commit: () => old.LMSCommit(''), end: () => old.LMSFinish('') }
  : next && { init: () => next.Initialize(''), get: (e) => next.GetValue(e), set: (e, v) => next.SetValue(e, v), commit: () => next.Commit(''), end: () => next.Terminate('') };
document.documentElement.dataset.session = lms ? lms.init() : 'none';
addEventListener('pagehide', () => {
  if (!lms) return;
  lms.set('cmi.suspend_data', 'left');
  lms.end();
});
</script></body></html>`;

const guarded = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guarded</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
<body><main><h1>Guarded</h1><img src="dot.svg" id="dot"></main></body></html>`;

const files = new Map([
  ['index.html', Buffer.from(course)],
  ['guarded.html', Buffer.from(guarded)],
  ['dot.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
]);

let lms: LmsServer;
// Playwright's browser.newPage() drops its context with the page, and with it a beacon on its way.
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  lms = await startLms({ files });
  context = await (await openBrowser()).newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await lms.close();
});

async function launch(launch: Parameters<LmsServer['launchUrl']>[0]): Promise<Frame> {
  await page.goto(lms.launchUrl(launch));
  const frame = page.frame('content');
  if (!frame) throw new Error('the LMS page has no course');
  await frame.waitForSelector('html[data-session]', { state: 'attached' });
  return frame;
}

const set = (frame: Frame, element: string, value: string): Promise<unknown> =>
  frame.evaluate(`lms.set(${JSON.stringify(element)}, ${JSON.stringify(value)})`);
const get = (frame: Frame, element: string): Promise<unknown> =>
  frame.evaluate(`lms.get(${JSON.stringify(element)})`);
const commit = (frame: Frame): Promise<unknown> => frame.evaluate('lms.commit()');

describe.each([
  ['strict12', scorm12, 'cmi.core.entry'],
  ['again12', scorm12, 'cmi.core.entry'],
  ['strict2004', scorm2004, 'cmi.entry'],
  ['again2004', scorm2004, 'cmi.entry'],
] as const)('%s', (api, { place, exit, mode, totalTime }, entry) => {
  test('what is set and committed is in the record and at the next launch, with what the LMS sets; calls are listed', async () => {
    const first = await launch({ learner: 'kim', api });
    await set(first, exit, 'suspend');
    await set(first, place, 'e1');
    expect(lms.record('kim')).toEqual({});
    expect(await commit(first)).toBe('true');
    expect(lms.record('kim')).toMatchObject({ [place]: 'e1', [exit]: 'suspend' });
    await expect
      .poll(() => lms.calls('kim').map((call) => call.method.replace('LMS', '')))
      .toEqual(['Initialize', 'SetValue', 'SetValue', 'Commit']);
    const second = await launch({ learner: 'kim', api, preset: { [mode]: 'review' } });
    expect(await get(second, place)).toBe('e1');
    expect(await get(second, entry)).toBe('resume');
    expect(await get(second, mode)).toBe('review');
    expect(lms.record('lou')).toEqual({});
  });

  test('a page that is closed after a commit keeps it, and ends its session by a beacon', async () => {
    const frame = await launch({ learner: 'kim', api });
    await set(frame, exit, 'suspend');
    await set(frame, place, 'e1');
    await commit(frame);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => lms.record('kim')).toMatchObject({ [place]: 'e1', 'cmi.suspend_data': 'left' });
  });

  test('ending in pagehide arrives when only the course is taken away', async () => {
    const frame = await launch({ learner: 'kim', api });
    await set(frame, exit, 'suspend');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => lms.record('kim')).toMatchObject({ 'cmi.suspend_data': 'left' });
    expect(lms.record('kim')).toHaveProperty([totalTime]);
  });

  test('a commit that is refused, or made without a network, returns false and changes nothing', async () => {
    const frame = await launch({ learner: 'kim', api });
    await set(frame, place, 'e1');
    lms.refuseCommits = true;
    expect(await commit(frame)).toBe('false');
    lms.refuseCommits = false;
    await context.setOffline(true);
    expect(await commit(frame)).toBe('false');
    await context.setOffline(false);
    expect(lms.record('kim')).toEqual({});
    expect(await commit(frame)).toBe('true');
    expect(lms.record('kim')).toMatchObject({ [place]: 'e1' });
  });
});

test('without an API the course is served all the same, and requests are counted', async () => {
  const frame = await launch({ learner: 'kim', api: 'none' });
  await frame.waitForLoadState();
  expect(await frame.getAttribute('html', 'data-session')).toBe('none');
  const asked = lms.requests.filter((path) => path.startsWith('/package/'));
  expect(asked).toEqual(['/package/index.html', '/package/dot.svg']);
});

test('files have their type and are compressed for those who take it', async () => {
  const answer = await fetch(`${lms.origin}/package/dot.svg`, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  const plain = await fetch(`${lms.origin}/package/index.html`, {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBe(null);
  expect((await fetch(`${lms.origin}/package/none.html`)).status).toBe(404);
});

test('axe names what is wrong, with rule, impact and selector', async () => {
  const frame = await launch({ learner: 'kim', api: 'none' });
  expect(await axeViolations(frame)).toEqual(['image-alt: critical: #dot']);
});

test('axe works under a strict CSP', async () => {
  await page.goto(`${lms.origin}/package/guarded.html`);
  expect(await axeViolations(page)).toEqual(['image-alt: critical: #dot']);
});
