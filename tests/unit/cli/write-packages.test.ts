import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePackages } from '../../../src/cli/build/write-packages.ts';
import type { PackageFile } from '../../../src/files/package-file.ts';
import { explain } from '../../../src/diagnostics/finding.ts';

const START = { name: 'index.html', bytes: Buffer.from('<p>') };

test.each<[string, (folder: string) => PackageFile]>([
  ['is not there', (folder) => ({ name: 'media/call.mp4', path: join(folder, 'call.mp4') })],
  ['cannot be read', (folder) => ({ name: 'media/call.mp4', path: folder })],
])('a file that %s while it is packed is reported, and no incomplete package is left', async (_, film) => {
  const out = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(out, { recursive: true }));
  const pack = {
    course: 'demo',
    episode: null,
    language: 'en',
    version: '1.0.0',
    target: 'scorm12',
    name: 'demo.zip',
    identifier: 'demo',
    files: [START, film(out)],
  } as const;
  const { written, findings } = await writePackages([pack], out, out);
  expect(written).toEqual([]);
  expect(findings.map((found) => explain(found, 'en').code)).toEqual(['KNG253']);
  expect(await readdir(out)).toEqual([]);
});
