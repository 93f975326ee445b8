import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolder } from '../../../src/preview/watch-folder.ts';

test('a file that is saved twice in a row, as by an editor that formats it, is reported twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'course.yaml');
  await writeFile(file, 'version: 1.0.0\n');

  const waiting: ((path: string) => void)[] = [];
  const watching = await watchFolder(folder, () => waiting.splice(0).forEach((hear) => hear('told')));
  onTestFinished(() => watching.close());

  for (const version of ['1.0.1', '1.0.2', '1.0.3']) {
    const heard = new Promise<string>((hear) => waiting.push(hear));
    await writeFile(file, `version: ${version}\n`);
    await expect(heard).resolves.toBe('told');
  }
});
