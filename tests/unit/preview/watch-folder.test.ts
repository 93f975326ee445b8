import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolder } from '../../../src/preview/watch-folder.ts';

test('a file saved again at once, as an editor does that formats it, is told of again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'course.yaml');
  await writeFile(file, 'version: 1.0.0\n');

  let told: () => void = () => undefined;
  const watching = await watchFolder(folder, () => told());
  onTestFinished(() => watching.close());
  const next = (): Promise<string> => new Promise((resolve) => (told = () => resolve('told')));

  for (const version of ['1.0.1', '1.0.2', '1.0.3']) {
    const heard = next();
    await writeFile(file, `version: ${version}\n`);
    await expect(heard).resolves.toBe('told');
  }
});
