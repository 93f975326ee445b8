import { createHash, randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { startPreviewServer } from '../../../src/preview/preview-server.ts';
import { CourseFolder, episode } from '../compiler/course-folder.ts';

const CONTENT = randomBytes(3_000_000);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const fail = (error: unknown): never => {
  throw error;
};

/** Starts a preview of a course with a linked document: its folder, and the URL of the document. */
async function preview(): Promise<{ folder: string; document: string }> {
  const { path } = await CourseFolder.create({
    '01-a.md': episode('request', ['I answer.', 'I wait.'], 'Read [the rules](media/rules.pdf).'),
    'media/rules.pdf': '',
  });
  await writeFile(join(path, 'media', 'rules.pdf'), CONTENT);
  const tool = { root: packageRoot(), version: '0.0.0' };
  const server = await startPreviewServer({
    path,
    folder: 'kurs',
    tool,
    language: 'en',
    onSnapshot: () => undefined,
    onInternalError: fail,
    onWatchError: fail,
  });
  onTestFinished(() => server.close());
  const name = `media/rules-${hashOf(CONTENT).slice(0, 8)}.pdf`;
  return { folder: path, document: `${server.url}course/scorm12/0/${name}` };
}

/** The answer to a range request. */
async function requestRange(document: string, range: string) {
  const answer = await fetch(document, { headers: { range } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, contentRange: answer.headers.get('content-range'), hash: hashOf(bytes) };
}

test('a media file is served whole, uncached, and with support for range requests', async () => {
  const { document } = await preview();
  const answer = await fetch(document);
  expect(hashOf(new Uint8Array(await answer.arrayBuffer()))).toBe(hashOf(CONTENT));
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '3000000',
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  const head = await fetch(document, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '3000000']);
});

test('a range request gets its range', async () => {
  const { document } = await preview();
  for (const [range, start, end] of [
    ['bytes=0-0', 0, 0],
    ['bytes=1000000-1999999', 1_000_000, 1_999_999],
    ['bytes=2999990-', 2_999_990, 2_999_999],
    ['bytes=-500', 2_999_500, 2_999_999],
    ['bytes=2999990-9999999', 2_999_990, 2_999_999],
  ] as const) {
    expect(await requestRange(document, range)).toEqual({
      status: 206,
      contentRange: `bytes ${start}-${end}/3000000`,
      hash: hashOf(CONTENT.subarray(start, end + 1)),
    });
  }
});

test('a range outside the file is refused', async () => {
  const { document } = await preview();
  for (const range of ['bytes=3000000-', 'bytes=9999999-9999999', 'bytes=-0', 'bytes=5-4']) {
    expect(await requestRange(document, range)).toMatchObject({
      status: 416,
      contentRange: 'bytes */3000000',
    });
  }
});

test('a range that is none is refused', async () => {
  const { document } = await preview();
  for (const range of ['bytes=a-b', 'bytes=1', 'bytes', 'bytes=1-2-3', 'lines=1-2', 'bytes=-']) {
    expect(await requestRange(document, range)).toMatchObject({
      status: 416,
      contentRange: 'bytes */3000000',
    });
  }
});

test('a file that was deleted is not found', async () => {
  const { folder, document } = await preview();
  await rm(join(folder, 'media', 'rules.pdf'));
  expect((await fetch(document)).status).toBe(404);
});
