import { createHash, type BinaryLike } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import yauzl from 'yauzl';
import type { PackageFile } from '../../src/files/package-file.ts';
import { contentsOf, mixedPackage } from '../support/mixed-package.ts';
import { DEFLATED, SIZE_IS_BEHIND, STORED, zipEntries, type ZipEntry } from '../support/zip-entries.ts';
import { zipped } from '../support/zipped.ts';

let folder: string;
let files: readonly PackageFile[];
let archive: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knigge-zip-'));
  files = await mixedPackage(folder);
  archive = await zipped({ files });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const sha256 = (bytes: BinaryLike): string => createHash('sha256').update(bytes).digest('hex');

test('fflate finds every file as it was', async () => {
  const read = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, sha256(bytes)]);
  expect(Object.fromEntries(read)).toEqual(await contentsOf(files));
});

test('yauzl finds every file as it was', async () => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(archive));
  const read: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    read[entry.fileName] = sha256(await buffer(await zip.openReadStreamPromise(entry)));
  }
  expect(read).toEqual(await contentsOf(files));
});

test('java.util.zip.ZipInputStream could read it: what is stored has size and checksum before it', () => {
  const entries = zipEntries(archive);
  const named = (wanted: string): ZipEntry => entries.find(({ name }) => name === wanted)!;
  const methods = ['media/nothing.svg', 'media/nothing.txt', 'media/picture.png', 'media/short.mp4'];
  expect(methods.map((name) => named(name).method)).toEqual(methods.map(() => STORED));
  expect(['media/long.mp4', 'index.html'].map((name) => named(name).method)).toEqual([DEFLATED, DEFLATED]);
  expect(entries.map(({ local }) => [local.method, local.flags])).toEqual(
    entries.map(({ method, flags }) => [method, flags]),
  );
  const stored = entries.filter(({ local }) => local.method === STORED);
  expect(stored.filter(({ local }) => (local.flags & SIZE_IS_BEHIND) !== 0)).toEqual([]);
  expect(stored.map(({ local }) => local)).toEqual(
    stored.map(({ flags, method, crc, compressed, size }) => ({ flags, method, crc, compressed, size })),
  );
});
