import { request } from 'node:http';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { smallCourse } from './support/course.ts';
import { axeViolations } from './support/axe.ts';
import { Author } from './support/preview.ts';

/** A raw answer: browsers and fetch tidy paths and headers up before they send them. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          body: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  test('gives the course as it ships, with its own content security policy', async () => {
    const author = await Author.at();
    for (const [standard, target] of [
      ['scorm12', 'scorm12'],
      ['scorm2004', 'scorm2004-3'],
    ] as const) {
      const { status, body, headers } = await ask(author.desk.url, `/course/${standard}/0/index.html`);
      const { files } = await smallCourse({ target });
      expect(status).toBe(200);
      expect(body).toBe(new TextDecoder().decode(files.get('index.html')));
      expect(headers).not.toHaveProperty('content-security-policy');
    }
  });

  test('speaks to this machine alone', async () => {
    const author = await Author.at();
    expect(new URL(author.desk.url).hostname).toBe('127.0.0.1');
    for (const host of ['knigge.example', '127.0.0.1.example:80', 'localhost.example']) {
      expect((await ask(author.desk.url, '/', { host })).status).toBe(403);
    }
    expect((await ask(author.desk.url, '/', { host: 'localhost' })).status).toBe(200);
  });

  test('gives nothing but what the course shows', async () => {
    const author = await Author.at();
    await writeFile(join(author.folder, '..', 'secret.txt'), 'secret');
    await mkdir(join(author.folder, 'media'));
    await symlink(join(author.folder, '..', 'secret.txt'), join(author.folder, 'media', 'linked.txt'));
    await author.replace('01.md', 'Somebody enters', '[A list](media/linked.txt) Somebody enters');
    for (const path of [
      '/course/scorm12/0/../../../secret.txt',
      '/course/scorm12/0/..%2f..%2fsecret.txt',
      '/course/scorm12/0/%2e%2e/secret.txt',
      '/course/scorm12/0/01.md',
      '/course/scorm12/0/course.yaml',
      '/course/scorm12/0/media/linked.txt',
      '/course/scorm12/7/index.html',
      '/course/scorm12/__proto__/index.html',
      '/course/constructor/0/index.html',
      '/course/scorm12/0/%E0%A4%A',
      '/package.json',
    ]) {
      const { status, body } = await ask(author.desk.url, path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(body).not.toContain('secret');
    }
  });

  test('takes another port where its own is taken', async () => {
    const authors = [await Author.at(), await Author.at()];
    const ports = authors.map(({ desk }) => new URL(desk.url).port);
    expect(new Set(ports).size).toBe(2);
    for (const { desk } of authors) expect((await ask(desk.url, '/')).status).toBe(200);
  });

  test('lets no other page look in, and the preview fetch from nowhere else', async () => {
    const author = await Author.at();
    const { headers } = await ask(author.desk.url, '/');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const desk = await author.look();
    const origins = new Set<string>();
    desk.page.on('request', (asked) => origins.add(new URL(asked.url()).origin));
    await desk.page.reload();
    await desk.courseIs('tracked');
    expect([...origins]).toEqual([new URL(author.desk.url).origin]);
  });
});

const LOOKS = (
  [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const
).flatMap(([name, look]) => [390, 1400].map((width) => [name, width, look] as const));

test.each(LOOKS)('axe finds nothing on the preview, in %s at %i px', async (_, width, look) => {
  const author = await Author.at({ files: { 'notes.md': '' } });
  const desk = await author.look({ ...look, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await desk.overlay.waitFor();
  expect(await axeViolations(desk.page)).toEqual([]);
  await author.save('notes.md', (await author.read('03.md')).replace('id: letter', 'id: notes'));
  await desk.overlay.waitFor({ state: 'hidden' });
  await desk.courseIs('tracked');
  for (const name of ['elements', 'log', 'level'] as const) await desk.unfold(name);
  await desk.course.start();
  await desk.course.answerAll('ba');
  await desk.press('Saving refused');
  await desk.course.answer('a');
  await desk.courseIs('lost');
  expect(await axeViolations(desk.page)).toEqual([]);
});

test('the preview is worked with the keyboard alone', async () => {
  const author = await Author.at();
  const desk = await author.look();
  await desk.courseIs('tracked');
  const focused = (): Promise<string> =>
    desk.page.evaluate(() => (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' '));
  const seen: string[] = [];
  await desk.page.keyboard.press('Tab');
  while (!seen.includes(await focused()) && seen.length < 8) {
    seen.push(await focused());
    await desk.page.keyboard.press('Tab');
  }
  expect(seen.slice(0, 5)).toEqual(['SCORM 1.2', 'SCORM 2004', 'Phone 390', 'Moodle 650', 'Desktop 1100']);
  await desk.button('SCORM 2004').focus();
  await desk.page.keyboard.press('Enter');
  await desk.runsIn('SCORM 2004');
  expect(await desk.button('SCORM 2004').getAttribute('aria-pressed')).toBe('true');
  expect(await focused()).toBe('SCORM 2004');
});
