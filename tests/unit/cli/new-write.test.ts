import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNew } from '../../../src/cli/new/starter-files.ts';
import { below, emptyFolder } from './typist.ts';

/** No file system takes names of more than 255 bytes. */
const FILES_WITH_A_LONG_NAME = new Map([
  ['course.yaml', 'id: kurs\n'],
  ['media/cover.svg', '<svg/>'],
  ['x'.repeat(300), 'never on disk'],
]);

test('after a failure, the files that were written are removed, with the folders created for them', async () => {
  const home = await emptyFolder();
  await expect(writeNew(join(home, 'a', 'b', 'kurs'), FILES_WITH_A_LONG_NAME)).rejects.toMatchObject({
    code: 'ENAMETOOLONG',
  });
  expect(await below(home)).toEqual([]);
});

test('after a failure, an empty folder that existed before stays', async () => {
  const home = await emptyFolder();
  await mkdir(join(home, 'kurs'));
  await expect(writeNew(join(home, 'kurs'), FILES_WITH_A_LONG_NAME)).rejects.toThrow('ENAMETOOLONG');
  expect(await below(home)).toEqual(['kurs']);
});

test('a file that exists is neither overwritten nor removed', async () => {
  const home = await emptyFolder();
  await writeFile(join(home, 'README.md'), 'mine');
  const files = new Map([
    ['course.yaml', 'id: kurs\n'],
    ['README.md', 'yours'],
  ]);
  await expect(writeNew(home, files)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await below(home)).toEqual(['README.md']);
});
