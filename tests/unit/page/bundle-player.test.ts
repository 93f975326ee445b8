import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundlePlayer } from '../../../src/page/bundle-player.ts';
import { KIND_NAMES } from '../../kinds/sample-course.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';

test('the script is made whatever lies in the folders above the tool', async () => {
  const above = await mkdtemp(join(tmpdir(), 'knigge-above-'));
  onTestFinished(() => rm(above, { recursive: true }));
  const root = join(above, 'tool');
  await cp(join(packageRoot(), 'generated/player'), join(root, 'generated/player'), { recursive: true });
  for (const name of ['package.json', '.pnp.data.json', '.pnp.cjs', 'tsconfig.json']) {
    await writeFile(join(above, name), '{ of somebody else');
  }
  const modules = { dialect: 'scorm12', kinds: ['single'], features: [] };
  expect(await bundlePlayer(root, modules)).toBe(await bundlePlayer(packageRoot(), modules));
});

test('the script is ASCII whatever kinds of question a course has, or the hash of its page would be wrong', async () => {
  const modules = { dialect: 'scorm12', kinds: KIND_NAMES, features: [] };
  expect((await bundlePlayer(packageRoot(), modules)).match(/[^\0-\x7f]/g)).toBeNull();
});
