import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNew } from '../../../src/cli/new/starter-files.ts';
import { below, emptyFolder } from './new-typing.ts';

/** No file system takes names of more than 255 bytes. */
const WITH_A_FILE_THAT_FAILS = new Map([
  ['course.yaml', 'id: kurs\n'],
  ['x'.repeat(300), 'never on disk'],
]);

test('what was written half is gone again, with every folder that was made for it', async () => {
  const home = await emptyFolder();
  await expect(writeNew(join(home, 'a', 'b', 'kurs'), WITH_A_FILE_THAT_FAILS)).rejects.toMatchObject({
    code: 'ENAMETOOLONG',
  });
  expect(await below(home)).toEqual([]);
});

test('an empty folder that was there before stays, empty', async () => {
  const home = await emptyFolder();
  await mkdir(join(home, 'kurs'));
  await expect(writeNew(join(home, 'kurs'), WITH_A_FILE_THAT_FAILS)).rejects.toThrow('ENAMETOOLONG');
  expect(await below(home)).toEqual(['kurs']);
});

test('a file that somebody else has put there meanwhile is neither overwritten nor removed', async () => {
  const home = await emptyFolder();
  await writeFile(join(home, 'README.md'), 'mine');
  const files = new Map([
    ['course.yaml', 'id: kurs\n'],
    ['README.md', 'yours'],
  ]);
  await expect(writeNew(home, files)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await below(home)).toEqual(['README.md']);
});
