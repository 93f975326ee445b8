import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { withoutHash } from '../support/without-hash.ts';
import { closeAfterwards } from './support/closing.ts';
import { type BuiltCourse, smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { Learner } from './support/learner.ts';
import type { Deliver, LmsServer } from './support/lms-server.ts';
import { interactionValues } from './support/records.ts';
import { launchIn, lmsWith, openPage } from './support/stage.ts';

const MAIL = 'help@example.com';

const course = (settings = ''): Promise<BuiltCourse> =>
  smallCourse({
    target: scorm12.target,
    title: 'Größe & Güte',
    settings: `contacts: [{ name: Zoë, mail: ${MAIL} }]\n${settings}`,
  });

const LAUNCH = { learner: 'kim', api: scorm12.strict } as const;

const headed =
  (headers: Readonly<Record<string, string>>): Deliver =>
  () => ({ headers });

/** What a server makes of the text of HTML files. */
const rewritten =
  (rewrite: (html: string) => string): Deliver =>
  (name, bytes) =>
    name.endsWith('.html') ? { bytes: Buffer.from(rewrite(Buffer.from(bytes).toString('utf8'))) } : {};

/** Changes the type of scripts, but for those that ask it not to (Cloudflare's documents, "Ignore JavaScripts"). */
const rocketLoader = (html: string): string =>
  html.replace(
    /<script(?![^>]*(?:data-cfasync="false"|application\/json))/g,
    '<script type="5f2-text/javascript"',
  );

/** A service that changes the type of every script. */
const anyLoader = (html: string): string =>
  html.replace(/<script(?![^>]*application\/json)/g, '<script type="5f2-text/javascript"');

/** Replaces addresses outside of the comments that ask it not to. */
const scrapeShield = (html: string): string =>
  html.replace(/<!--email_off-->[\s\S]*?<!--\/email_off-->|mailto:[^"]+|[\w.]+@[\w.]+\.[a-z]+/g, (found) =>
    found.startsWith('<!--')
      ? found
      : found.startsWith('mailto:')
        ? '/cdn-cgi/l/email-protection'
        : '[email protected]',
  );

/** Kim answers the first question, and the LMS holds it. */
async function answersFirst(lms: LmsServer, learner: Learner): Promise<void> {
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => interactionValues(lms.record('kim'), 'id')).toHaveLength(1);
}

const BLOCKED: Readonly<Record<string, Deliver>> = {
  'a policy for scripts': headed({ 'content-security-policy': "script-src 'self'" }),
  'a policy for scripts and style': headed({ 'content-security-policy': "default-src 'self'" }),
  'a service that changes the type of inlined scripts': rewritten((html) =>
    html.replace(/<script data-cfasync="false">/g, '<script type="5f2-text/javascript">'),
  ),
};

test.each(Object.entries(BLOCKED))(
  'where %s stops the page, it says so, and leads to a page that works',
  async (_, deliver) => {
    const lms = await lmsWith(await course(), deliver);
    const { page } = await openPage();
    await page.goto(lms.launchUrl(LAUNCH));
    const frame = page.frame('content')!;
    const link = frame.getByRole('link', { name: 'Open the second version of the course' });
    await link.waitFor();
    expect(await frame.locator('body').innerText()).toMatch(/^The course does not start here/);
    expect((await link.boundingBox())!.y).toBeLessThan(300);

    await link.click();
    await frame.waitForSelector('html[data-session="tracked"]');
    expect(await frame.getByText('does not start').count()).toBe(0);
    expect(await frame.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await answersFirst(lms, new Learner(frame));
  },
);

test('where every script is changed, both pages say so and no page is without a word', async () => {
  const lms = await lmsWith(await course(), rewritten(anyLoader));
  const { page } = await openPage();
  await page.goto(lms.launchUrl(LAUNCH));
  const frame = page.frame('content')!;
  for (const file of ['files.html', 'index.html']) {
    await frame.getByText('does not start here').waitFor();
    await frame.getByRole('link', { name: 'second version' }).click();
    await expect.poll(() => new URL(frame.url()).pathname).toBe(`/package/${file}`);
  }
});

const HARMLESS: Readonly<Record<string, Deliver>> = {
  'another charset': (name) => ({
    headers: {
      'content-type': `${name.endsWith('.html') ? 'text/html' : name.endsWith('.css') ? 'text/css' : 'text/javascript'}; charset=ISO-8859-1`,
    },
  }),
  'Rocket Loader and e-mail obfuscation': rewritten((html) => scrapeShield(rocketLoader(html))),
};

test.each(Object.entries(HARMLESS))('%s leaves both pages as they are', async (_, deliver) => {
  for (const settings of ['', 'inline: false']) {
    const lms = await lmsWith(await course(settings), deliver);
    const { page } = await openPage();
    const learner = await launchIn(page, lms, LAUNCH);
    expect(await learner.session()).toBe('tracked');
    expect(await learner.frame.getByRole('heading', { level: 1 }).innerText()).toBe('Größe & Güte');
    expect(await learner.frame.getByText('Zoë').isVisible()).toBe(true);
    expect(await learner.frame.getByRole('link', { name: MAIL }).getAttribute('href')).toBe(`mailto:${MAIL}`);
    await answersFirst(lms, learner);
  }
});

test('with inline: false the first page takes style and script from files, and the other one does not', async () => {
  const { files } = await course('inline: false');
  const lms = await lmsWith({ files }, headed({ 'content-security-policy': "default-src 'self'" }));
  const { page } = await openPage();
  const learner = await launchIn(page, lms, LAUNCH);
  await answersFirst(lms, learner);
  const own = lms.requests.filter((path) => path.startsWith('/package/'));
  expect(own.map(withoutHash).sort()).toEqual(
    ['hide-blocked.js', 'index.html', 'player.js', 'style.css'].map((name) => `/package/${name}`),
  );
  expect(Buffer.from(files.get('inline.html')!).toString()).toContain('<style>');
});

test('a page that works never shows or reads out that sentence, however slowly it comes', async () => {
  const { files } = await course();
  const html = Buffer.from(files.get('index.html')!).toString('latin1');
  const middle = html.indexOf('<script type="application/json"');
  let finish: (() => void) | undefined;
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(html.slice(0, middle));
    finish = () => response.end(html.slice(middle));
  }).listen(0, '127.0.0.1');
  closeAfterwards(async () => server.close());
  await once(server, 'listening');
  const { page } = await openPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });

  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('does not start here').count()).toBe(1);
  expect(await page.locator('body').ariaSnapshot()).not.toContain('does not start');
  expect(await page.getByText('does not start here').isVisible()).toBe(false);
  finish!();
  await page.waitForSelector('html:not([data-session="connecting"])');
  expect(await page.getByText('does not start here').count()).toBe(0);
});
