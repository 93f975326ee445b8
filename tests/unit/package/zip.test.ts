import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FileOnDisk } from '../../../src/files/package-file.ts';
import { UnsteadyFile, zip } from '../../../src/package/zip.ts';
import { zipped } from '../../support/zipped.ts';

const run = promisify(execFile);
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const files = [
  text('index.html', '<p>Grüße</p>'.repeat(500)),
  text('imsmanifest.xml', '<manifest/>'),
  text('media/Z.svg', '<svg/>'),
  text('media/a.svg', ''),
  { name: 'media/noise.bin', bytes: Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 31) % 251) },
];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly versionNeeded: number;
  readonly time: number;
  readonly date: number;
  readonly extra: number;
  readonly mode: number;
}

/** Reads the central directory (PKWARE APPNOTE 4.3.12). */
function entries(archive: Uint8Array): Entry[] {
  const bytes = Buffer.from(archive);
  const found: Entry[] = [];
  let at = bytes.indexOf('PK\u0001\u0002', 'latin1');
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extra = bytes.readUInt16LE(at + 30);
    found.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      versionNeeded: bytes.readUInt16LE(at + 6),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      extra,
      mode: bytes.readUInt16LE(at + 40) & 0o777,
    });
    at += 46 + nameLength + extra + bytes.readUInt16LE(at + 32);
  }
  return found;
}

/** A file on disk that goes away with the test. */
async function write(name: string, content: Uint8Array): Promise<FileOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-zip-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'file');
  await writeFile(path, content);
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
  const script = `
    import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
    import { zip } from ${JSON.stringify(new URL('../../../src/package/zip.ts', import.meta.url).href)};
    const hash = createHash('sha256');
    const archive = zip([{ name: 'index.html', bytes: new TextEncoder().encode('<p>') }]);
    for await (const chunk of archive) hash.update(chunk);
    console.log(new Date(0).getTimezoneOffset(), hash.digest('hex'));
  `;
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  const lines = await Promise.all(
    zones.map(async (TZ) => {
      const env = { ...process.env, TZ };
      const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
      const { stdout } = await run(process.execPath, args, { cwd: root, env });
      return stdout.trim().split(' ');
    }),
  );
  const expected = sha256(await zipped({ files: [text('index.html', '<p>')] }));
  expect(new Set(lines.map(([offset]) => offset)).size).toBe(zones.length);
  expect(lines.map(([, hash]) => hash)).toEqual(zones.map(() => expected));
});

test('the raw headers hold sorted names, one fixed date and mode, no folders, no zip64', async () => {
  const found = entries(await zipped({ files }));
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
  const found = entries(await zipped({ files: names.map((name) => text(name, '')) }));
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
    const sizeIsBehind = 8;
    expect(entries(archive).map(({ name, method, flags }) => [name, method, flags & sizeIsBehind])).toEqual([
      ['media/empty.mp4', 0, 0],
      ['media/film.MP4', 0, 0],
      ['media/film.vtt', 8, sizeIsBehind],
      ['media/rules.pdf', 0, 0],
    ]);
    const read = unzipSync(archive);
    expect(names.map((name) => read[name]!.length)).toEqual([0, ...names.slice(1).map(() => noise.length)]);
    for (const name of names.slice(1)) expect(sha256(read[name]!)).toBe(sha256(noise));
  });

  test('that are not there, or change while they are packed, are an error', async () => {
    const film = await write('media/film.mp4', new Uint8Array(20_000_000));
    await expect(zipped({ files: [film, { name: 'gone.mp4', path: 'gone.mp4' }] })).rejects.toThrow(
      UnsteadyFile,
    );

    const archive = zip([film]);
    const packed = (async () => {
      let isFirst = true;
      for await (const _ of archive) {
        if (isFirst) await appendFile(film.path, 'still rendering');
        isFirst = false;
      }
    })();
    await expect(packed).rejects.toThrow(UnsteadyFile);
  });
});
