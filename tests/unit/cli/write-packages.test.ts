import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePackages } from '../../../src/cli/build/write-packages.ts';
import { explain } from '../../../src/diagnostics/finding.ts';

test('a file that goes while it is packed is told, and half a package is no package', async () => {
  const out = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(out, { recursive: true }));
  const film = { name: 'media/call.mp4', path: join(out, 'call.mp4') };
  const pack = {
    course: 'demo',
    episode: null,
    language: 'en',
    version: '1.0.0',
    target: 'scorm12',
    name: 'demo.zip',
    identifier: 'demo',
    files: [film],
  } as const;
  const { written, findings } = await writePackages([pack], out);
  expect(written).toEqual([]);
  expect(findings.map((found) => explain(found, 'en').code)).toEqual(['KNG253']);
  expect(await readdir(out)).toEqual([]);
});
