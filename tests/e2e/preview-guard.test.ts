import { request } from 'node:http';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { axeViolations } from './support/axe.ts';
import { smallCourse } from './support/course.ts';
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

describe('the preview server', () => {
  test('serves the course as in its package, with its own content security policy', async () => {
    const author = await Author.at();
    for (const [standard, target] of [
      ['scorm12', 'scorm12'],
      ['scorm2004', 'scorm2004-3'],
    ] as const) {
      const { status, body, headers } = await ask(author.server.url, `/course/${standard}/0/index.html`);
      const { files } = await smallCourse({ target });
      expect(status).toBe(200);
      expect(body).toBe(new TextDecoder().decode(files.get('index.html')));
      expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    }
  });

  test('answers this machine alone', async () => {
    const author = await Author.at();
    expect(new URL(author.server.url).hostname).toBe('127.0.0.1');
    for (const host of ['knigge.example', '127.0.0.1.example:80', 'localhost.example']) {
      expect((await ask(author.server.url, '/', { host })).status).toBe(403);
    }
    expect((await ask(author.server.url, '/', { host: 'localhost' })).status).toBe(200);
  });

  test('serves nothing but what the course shows', async () => {
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
      const { status, body } = await ask(author.server.url, path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(body).not.toContain('secret');
    }
  });

  test('takes another port where its own is taken', async () => {
    const authors = [await Author.at(), await Author.at()];
    const ports = authors.map(({ server }) => new URL(server.url).port);
    expect(new Set(ports).size).toBe(2);
    for (const { server } of authors) expect((await ask(server.url, '/')).status).toBe(200);
  });

  test('allows no other page to frame the preview, and the preview requests nothing from elsewhere', async () => {
    const author = await Author.at();
    const { headers } = await ask(author.server.url, '/');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const preview = await author.openPreview();
    const origins = new Set<string>();
    preview.page.on('request', (asked) => origins.add(new URL(asked.url()).origin));
    await preview.page.reload();
    await preview.courseIs('tracked');
    expect([...origins]).toEqual([new URL(author.server.url).origin]);
  });
});

const LOOKS = [
  { width: 390, media: { colorScheme: 'light', forcedColors: 'none' } },
  { width: 1400, media: { colorScheme: 'light', forcedColors: 'none' } },
  { width: 1400, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { width: 390, media: { colorScheme: 'light', forcedColors: 'active' } },
  { width: 1400, media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

async function violationsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, media } of LOOKS) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await axeViolations(page)).map((violation) => `${width} px: ${violation}`));
  }
  return found;
}

test('axe finds nothing on the preview, light, dark and in forced colours', async () => {
  const author = await Author.at({ files: { 'notes.md': '' } });
  const preview = await author.openPreview({ reducedMotion: 'reduce' });
  await preview.overlay.waitFor();
  expect(await violationsInEveryLook(preview.page)).toEqual([]);
  await author.save('notes.md', (await author.read('03.md')).replace('id: letter', 'id: notes'));
  await preview.overlay.waitFor({ state: 'hidden' });
  await preview.courseIs('tracked');
  for (const name of ['elements', 'log', 'level'] as const) await preview.unfold(name);
  await preview.course.start();
  await preview.course.answerAll('ba');
  await preview.press('Saving refused');
  await preview.course.answer('a');
  await preview.courseIs('lost');
  expect(await violationsInEveryLook(preview.page)).toEqual([]);
});

test('the preview can be used with the keyboard alone', async () => {
  const author = await Author.at();
  const preview = await author.openPreview();
  await preview.courseIs('tracked');
  const focused = (): Promise<string> =>
    preview.page.evaluate(() => (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' '));
  const seen: string[] = [];
  await preview.page.keyboard.press('Tab');
  while (!seen.includes(await focused()) && seen.length < 8) {
    seen.push(await focused());
    await preview.page.keyboard.press('Tab');
  }
  expect(seen.slice(0, 5)).toEqual(['SCORM 1.2', 'SCORM 2004', 'Phone 390', 'Moodle 650', 'Desktop 1100']);
  await preview.button('SCORM 2004').focus();
  await preview.page.keyboard.press('Enter');
  await preview.runsIn('SCORM 2004');
  expect(await preview.button('SCORM 2004').getAttribute('aria-pressed')).toBe('true');
  expect(await focused()).toBe('SCORM 2004');
});
