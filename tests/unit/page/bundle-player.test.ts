import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundlePlayer } from '../../../src/page/bundle-player.ts';
import { bundleClient } from '../../../src/preview/bundle-client.ts';
import { KIND_NAMES } from '../../kinds/sample-course.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';

test('the scripts are made whatever lies in the folders above the tool', async () => {
  const above = await mkdtemp(join(tmpdir(), 'knigge-above-'));
  onTestFinished(() => rm(above, { recursive: true }));
  const root = join(above, 'tool');
  await cp(join(packageRoot(), 'src'), join(root, 'src'), { recursive: true });
  for (const name of ['package.json', '.pnp.data.json', '.pnp.cjs', 'tsconfig.json']) {
    await writeFile(join(above, name), '{ of somebody else');
  }
  const modules = { dialect: 'scorm12', kinds: ['single'], features: [] };
  expect((await bundlePlayer(root, modules)).script).toBe(
    (await bundlePlayer(packageRoot(), modules)).script,
  );
  expect(await bundleClient(root)).toEqual(await bundleClient(packageRoot()));
});

test('the script is ASCII whatever kinds of question a course has, or the hash of its page would be wrong', async () => {
  const { script } = await bundlePlayer(packageRoot(), {
    dialect: 'scorm12',
    kinds: KIND_NAMES,
    features: [],
  });
  expect(script.match(/[^\0-\x7f]/g)).toBeNull();
});
