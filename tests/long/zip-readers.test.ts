import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zip } from '../../src/package/zip.ts';
import { contentsOf, mixedPackage } from '../support/mixed-package.ts';
import { readers, readZip, unzip } from './readers/read-zip.ts';

let folder: string;
let path: string;
/** SHA-256 by name */
let contents: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knigge-zip-'));
  const files = await mixedPackage(folder);
  contents = await contentsOf(files);
  path = join(folder, 'package.zip');
  await writeFile(path, zip(files));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(readers)('$name finds every file as it was', async (reader) => {
  const lines = (await readZip(reader, path)).trim().split(/\r?\n/);
  const read = lines.map((line) => [line.slice(65), line.slice(0, 64)]);
  expect(read).toHaveLength(Object.keys(contents).length);
  expect(Object.fromEntries(read)).toEqual(contents);
});

test('unzip finds no fault', async () => {
  const said = await readZip(unzip, path);
  expect(said.match(/ OK$/gm)).toHaveLength(Object.keys(contents).length);
  expect(said).toContain('No errors detected');
});
