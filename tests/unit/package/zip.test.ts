import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compiled } from '../../../scripts/compiled.mjs';
import type { FileOnDisk } from '../../../src/files/package-file.ts';
import { UnstableFileError } from '../../../src/package/unstable-file-error.ts';
import { STREAM_ABOVE, zip } from '../../../src/package/zip.ts';
import { DEFLATED, SIZE_IS_BEHIND, STORED, zipEntries } from '../../support/zip-entries.ts';
import { zipped } from '../../support/zipped.ts';

const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const files = [
  text('index.html', '<p>Grüße</p>'.repeat(500)),
  text('imsmanifest.xml', '<manifest/>'),
  text('media/Z.svg', '<svg/>'),
  text('media/a.svg', ''),
  { name: 'media/noise.bin', bytes: Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 31) % 251) },
];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** More than the buffers between file and reader can hold. */
const NOISE = randomBytes(8_000_000);

/** A file on disk that goes away with the test, filled up with zeros to its size. */
async function write(name: string, content: Uint8Array, size = content.length): Promise<FileOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-zip-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'file');
  await writeFile(path, content);
  await truncate(path, size);
  return { name, path };
}

test('another reader finds the same names and contents', async () => {
  const read = unzipSync(await zipped({ files }));
  expect(Object.keys(read).length).toBe(files.length);
  for (const { name, bytes } of files) expect(sha256(read[name] ?? new Uint8Array(1))).toBe(sha256(bytes));
});

test('repetition and order of the files change nothing', async () => {
  const once = sha256(await zipped({ files }));
  expect(sha256(await zipped({ files }))).toBe(once);
  expect(sha256(await zipped({ files: files.toReversed() }))).toBe(once);
});

test('the time zone changes nothing', async () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  const script = await compiled('tests/unit/package/hash-in-zones.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...zones]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const expected = sha256(await zipped({ files: [text('index.html', '<p>')] }));
  expect(new Set(lines.map(([offset]) => offset)).size).toBe(zones.length);
  expect(lines.map(([, hash]) => hash)).toEqual(zones.map(() => expected));
});

test('the raw headers hold sorted names, one fixed date and mode, no folders, no zip64', async () => {
  const found = zipEntries(await zipped({ files }));
  expect(found.map(({ name }) => name)).toEqual([
    'imsmanifest.xml',
    'index.html',
    'media/Z.svg',
    'media/a.svg',
    'media/noise.bin',
  ]);
  for (const entry of found) {
    // 1980-01-01 00:00:00 in MS-DOS format
    expect(entry).toMatchObject({ date: 0x0021, time: 0, extra: 0, mode: 0o644 });
    expect(entry.versionNeeded).toBeLessThan(45);
  }
});

test('names are sorted by their bytes', async () => {
  const names = ['\u{1F600}', '\uFF5E', 'b', 'B'];
  const found = zipEntries(await zipped({ files: names.map((name) => text(name, '')) }));
  expect(found.map(({ name }) => name)).toEqual(['B', 'b', '\uFF5E', '\u{1F600}']);
});

test('a view into a larger buffer gives its own bytes alone', async () => {
  const bytes = new TextEncoder().encode('before index after').subarray(7, 12);
  const read = unzipSync(await zipped({ files: [{ name: 'index.html', bytes }] }));
  expect(strFromU8(read['index.html'] ?? new Uint8Array())).toBe('index');
});

test('a name that comes twice is an error', async () => {
  await expect(zipped({ files: [...files, text('media/a.svg', 'x')] })).rejects.toThrow(
    'The package would contain "media/a.svg" twice.',
  );
});

describe('files on disk', () => {
  test('are packed as they would be from memory', async () => {
    const onDisk = await Promise.all(files.map(({ name, bytes }) => write(name, bytes)));
    expect(sha256(await zipped({ files: onDisk }))).toBe(sha256(await zipped({ files })));
  });

  test('that are compressed already are stored, with their size before them, and others deflated', async () => {
    const noise = Buffer.concat(
      Array.from({ length: 300 }, (_, n) => createHash('sha512').update(`${n}`).digest()),
    );
    const names = ['media/empty.mp4', 'media/film.MP4', 'media/film.vtt', 'media/rules.pdf'];
    const onDisk = await Promise.all(
      names.map((name) => write(name, name.includes('empty') ? new Uint8Array() : noise)),
    );
    const archive = await zipped({ files: onDisk });
    expect(
      zipEntries(archive).map(({ name, method, flags }) => [name, method, flags & SIZE_IS_BEHIND]),
    ).toEqual([
      ['media/empty.mp4', STORED, 0],
      ['media/film.MP4', STORED, 0],
      ['media/film.vtt', DEFLATED, SIZE_IS_BEHIND],
      ['media/rules.pdf', STORED, 0],
    ]);
    const read = unzipSync(archive);
    expect(names.map((name) => read[name]!.length)).toEqual([0, ...names.slice(1).map(() => noise.length)]);
    for (const name of names.slice(1)) expect(sha256(read[name]!)).toBe(sha256(noise));
  });

  test('that are large are streamed: deflated, with their size behind them', async () => {
    const files = [
      await write('media/a.mp4', NOISE, STREAM_ABOVE),
      await write('media/b.mp4', NOISE, STREAM_ABOVE + 1),
    ];
    const archive = await zipped({ files });
    expect(zipEntries(archive).map(({ name, method, flags }) => [name, method, flags])).toEqual([
      ['media/a.mp4', STORED, 0],
      ['media/b.mp4', DEFLATED, SIZE_IS_BEHIND],
    ]);
    expect(sha256(await zipped({ files: files.toReversed() }))).toBe(sha256(archive));
  });

  test('that are not there are an error', async () => {
    const gone = { name: 'gone.mp4', path: 'gone.mp4' };
    await expect(zipped({ files: [...files, gone] })).rejects.toThrow(new UnstableFileError('gone.mp4'));
  });

  test.each([
    ['grows', 20_000_000, (path: string) => appendFile(path, 'still rendering')],
    ['is written anew', 20_000_000, (path: string) => utimes(path, 0, 0)],
    ['goes', 20_000_000, (path: string) => rm(path)],
    ['grows', STREAM_ABOVE + 1, (path: string) => appendFile(path, 'still rendering')],
    ['goes', STREAM_ABOVE + 1, (path: string) => rm(path)],
  ])('one that %s while it is packed is an error: %i bytes', async (_, size, change) => {
    const film = await write('media/film.mp4', NOISE, size);
    await expect(packWhile([film], () => change(film.path))).rejects.toThrow(
      new UnstableFileError(film.path),
    );
  });

  test('a large file that is removed before it is packed is an error', async () => {
    const films = [
      await write('media/a.mp4', NOISE),
      await write('media/b.mp4', NOISE, STREAM_ABOVE + 1),
    ] as const;
    const { path } = films[1];
    await expect(packWhile(films, () => rm(path))).rejects.toThrow(new UnstableFileError(path));
  });
});

/** Packs, and does something when the first bytes have come. */
async function packWhile(files: readonly FileOnDisk[], act: () => Promise<void>): Promise<void> {
  let isFirst = true;
  for await (const _ of zip(files)) {
    if (isFirst) await act();
    isFirst = false;
  }
}
