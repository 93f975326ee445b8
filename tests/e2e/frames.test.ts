import { expect, test } from 'vitest';

import { courseYaml, buildFiles, smallCourse } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { Learner } from './support/learner.ts';
import { interactionValues } from './support/records.ts';
import { courseIn } from './support/opened-course.ts';
import { lmsWith, openPage, SOON } from './support/stage.ts';

const LINK = '## Further reading\n\n- [The law](https://example.com/law)\n';

test('a frame with a sandbox takes answers by click and by Enter, and says what else it does not allow', async () => {
  const course = await smallCourse({
    target: scorm12.target,
    settings: 'attestation: I know these rules.\ncomments: send\ntracking: { level: answers, readers: HR }',
    episodes: 2,
    below: [`${LINK}\n## Your comment\n\nWhat do you think?\n`, ''],
  });
  const lms = await lmsWith(course);
  const { page, context } = await openPage();
  await page.goto(`${lms.launchUrl({ learner: 'kim', api: scorm12.strict })}&opens=sandbox`);
  const learner = await courseIn(page);
  const { frame } = learner;

  await learner.start();
  await learner.answer('b');
  await learner.section.locator('textarea').fill('Well put.');
  await learner.section.locator('[data-action="send"]').click();
  await learner.section.getByText('has arrived').waitFor();

  await learner.section.getByRole('link', { name: 'The law' }).click();
  const note = frame.locator('[data-frame-note]');
  await expect
    .poll(() => note.innerText(), SOON)
    .toMatch(/does not allow new windows.*https:\/\/example\.com\/law$/);
  expect(context.pages()).toHaveLength(1);

  await learner.next();
  await learner.choose('a');
  await learner.option('a').press('Enter');
  await learner.feedback('a').and(learner.chosen).waitFor();
  await learner.next();
  await frame.locator('[data-attestation] input').check();
  await frame.locator('[data-attestation] input').press('Enter');
  await learner.result.waitFor();

  await frame.locator('.confirmation [data-print]').click();
  await expect.poll(() => note.innerText(), SOON).toMatch(/does not allow printing/);
  expect(await frame.locator('[data-prints]').count()).toBe(0);
  await expect.poll(() => lms.record('kim')[scorm12.status]).toBe('completed');
  expect(interactionValues(lms.record('kim'), 'id')).toHaveLength(3);
  expect(lms.record('kim')['cmi.comments']).toContain('Well put.');
});

test('an API that the LMS puts into the page of the course itself can save', async () => {
  const lms = await lmsWith(await smallCourse({ target: scorm12.target, episodes: 1 }));
  const { page } = await openPage();
  await page.addInitScript(() => {
    if (!location.pathname.startsWith('/package/')) return;
    const values: Record<string, string> = {};
    const api = {
      LMSInitialize: () => 'true',
      LMSFinish: () => 'true',
      LMSGetValue: (name: string) => values[name] ?? '',
      LMSSetValue(name: string, value: string) {
        values[name] = value;
        return 'true';
      },
      LMSCommit() {
        const request = new XMLHttpRequest();
        request.open('POST', '/values?learner=kim', false);
        request.send(JSON.stringify(values));
        return String(request.status === 200);
      },
      LMSGetLastError: () => '0',
    };
    Object.assign(window, { API: api });
  });
  await page.goto(`${lms.origin}/package/index.html`);
  await page.waitForSelector('html[data-session="tracked"]');
  const learner = new Learner(page.mainFrame());
  await learner.start();
  await learner.answer('b');
  await expect.poll(() => lms.record('kim')[scorm12.status]).toBe('completed');
  await expect.poll(() => learner.status()).toMatch(/^Saved at/);
});

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>';

/** Two episodes with a picture each. */
const withPictures = () =>
  buildFiles(
    [
      courseYaml(),
      ...episodeFiles(2).map(
        ([name, text], index) =>
          [
            name,
            text.replace('Somebody enters', `![A door](media/door-${index}.svg)\n\nSomebody enters`),
          ] as const,
      ),
      ['media/door-0.svg', PICTURE],
      ['media/door-1.svg', PICTURE.replace('40v30', '30v20')],
    ],
    scorm12.target,
  );

/** The picture in view, in pixels of the file; 0 where it could not be loaded. */
const widthInView = ({ section }: Learner): Promise<number> =>
  section.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);

test('a picture that was first asked for without a network comes when the network is back', async () => {
  const lms = await lmsWith(await withPictures());
  const { page, context } = await openPage();
  await page.goto(lms.launchUrl({ learner: 'kim', api: scorm12.strict }));
  const learner = await courseIn(page);
  await learner.start();
  await expect.poll(() => widthInView(learner)).toBeGreaterThan(0);
  await learner.answer('b');
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('door-1'));
  await learner.next();
  await failed;
  expect(await widthInView(learner)).toBe(0);
  await context.setOffline(false);
  await expect.poll(() => widthInView(learner), SOON).toBeGreaterThan(0);
});

test('a <base> that is put into the page misleads neither pictures nor the skip link', async () => {
  const lms = await lmsWith(await withPictures(), (name, bytes) =>
    name === 'index.html'
      ? {
          bytes: Buffer.from(
            Buffer.from(bytes).toString().replace('<head>', '<head><base href="/elsewhere/" target="_top">'),
          ),
        }
      : {},
  );
  const { page } = await openPage();
  await page.goto(lms.launchUrl({ learner: 'kim', api: scorm12.strict }));
  const learner = await courseIn(page);
  await learner.frame.locator('.skip').press('Enter');
  expect(await learner.frame.evaluate(() => document.activeElement?.id)).toBe('content');
  await learner.start();
  await expect.poll(() => widthInView(learner), SOON).toBeGreaterThan(0);
  await learner.answer('b');
  expect(
    await learner
      .feedback('b')
      .locator('use')
      .evaluate((icon) => icon.getBoundingClientRect().width),
  ).toBeGreaterThan(0);
  await learner.next();
  await expect.poll(() => widthInView(learner), SOON).toBeGreaterThan(0);
});

test('a <base> stays where nothing of the course has failed for it', async () => {
  const injected = '<head><base href="/package/"><script src="/missing.js"></script>';
  const lms = await lmsWith(await withPictures(), (name, bytes) =>
    name === 'index.html'
      ? { bytes: Buffer.from(Buffer.from(bytes).toString().replace('<head>', injected)) }
      : {},
  );
  const { page } = await openPage();
  await page.goto(lms.launchUrl({ learner: 'kim', api: scorm12.strict }));
  const learner = await courseIn(page);
  await learner.start();
  await expect.poll(() => widthInView(learner), SOON).toBeGreaterThan(0);
  expect(await learner.frame.locator('base').count()).toBe(1);
});
