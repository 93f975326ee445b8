import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolder } from '../../../src/preview/watch-folder.ts';

const fail = (error: unknown): never => {
  throw error;
};

/** Folders and files that this process watches. */
const watched = (): number =>
  process.getActiveResourcesInfo().filter((name) => name.startsWith('FSEvent')).length;

test('a file that is saved twice in a row, as by an editor that formats it, is reported twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'course.yaml');
  await writeFile(file, 'version: 1.0.0\n');

  const waiting: ((path: string) => void)[] = [];
  const watching = await watchFolder(folder, () => waiting.splice(0).forEach((hear) => hear('told')), fail);
  onTestFinished(() => watching.close());

  for (const version of ['1.0.1', '1.0.2', '1.0.3']) {
    const heard = new Promise<string>((hear) => waiting.push(hear));
    await writeFile(file, `version: ${version}\n`);
    await expect(heard).resolves.toBe('told');
  }
});

test('a folder that is renamed and back is watched again, and nothing is watched after the end', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const [folder, elsewhere] = [join(parent, 'kurs'), join(parent, 'elsewhere')];
  await mkdir(join(folder, 'media'), { recursive: true });
  await writeFile(join(folder, 'course.yaml'), 'version: 1.0.0\n');
  await writeFile(join(folder, 'media', 'picture.svg'), '<svg/>');

  const before = watched();
  let changes = 0;
  const watching = await watchFolder(folder, () => (changes += 1), fail);
  const change = async (make: () => Promise<void>): Promise<void> => {
    const heard = changes;
    await make();
    await expect.poll(() => changes, { timeout: 10_000 }).toBeGreaterThan(heard);
  };
  await change(() => rename(folder, elsewhere));
  await change(() => rename(elsewhere, folder));
  await change(() => writeFile(join(folder, 'course.yaml'), 'version: 1.0.1\n'));
  await watching.close();
  await expect.poll(watched).toBe(before);
});

test('what keeps a folder from being watched is told', async () => {
  const errors: unknown[] = [];
  const watching = await watchFolder(
    join(tmpdir(), 'longer than any file system allows '.repeat(20)),
    () => undefined,
    (error) => errors.push(error),
  );
  onTestFinished(() => watching.close());
  expect(errors).toMatchObject([{ code: 'ENAMETOOLONG' }]);
});
