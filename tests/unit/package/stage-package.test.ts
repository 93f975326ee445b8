import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PackageFile } from '../../../src/files/package-file.ts';
import { stagePackage } from '../../../src/package/stage-package.ts';
import { UnstableFileError } from '../../../src/package/unstable-file-error.ts';

const START = { name: 'index.html', bytes: Buffer.from('<p>') };

test.each<[string, (folder: string) => PackageFile]>([
  ['is not there', (folder) => ({ name: 'media/call.mp4', path: join(folder, 'call.mp4') })],
  ['cannot be read', (folder) => ({ name: 'media/call.mp4', path: folder })],
])('a file that %s while it is packed is named, and no incomplete package is left', async (_, film) => {
  const out = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(out, { recursive: true }));
  const staging = stagePackage([START, film(out)], join(out, 'demo.zip'), 'abcdef');
  await expect(staging).rejects.toThrow(UnstableFileError);
  expect(await readdir(out)).toEqual([]);
});
