import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../../src/source/folder/read-folder.ts';
import { CourseFolder } from '../../compiler/course-folder.ts';

test('files have composed names and forward slashes', async () => {
  const { path } = await CourseFolder.create({
    'media/sub/a.png': '',
    'Gru\u{308}ße.md': 'x',
    '.git/config': '',
    'media/.DS_Store': '',
    'node_modules/x/readme.md': 'x',
    'entwurf/02-spaeter.md': 'x',
  });
  const { files, texts } = await readFolder(path, 'kurs');
  expect([...files.keys()].sort()).toEqual([
    'Grüße.md',
    'course.yaml',
    'entwurf/02-spaeter.md',
    'media/sub/a.png',
  ]);
  expect([...texts.keys()].sort()).toEqual(['Grüße.md', 'course.yaml']);
});

test('nothing outside the folder is read, not even through a link', async () => {
  const elsewhere = await CourseFolder.create({ 'secret.md': 'secret', 'media/secret.png': '' });
  const { path } = await CourseFolder.create();
  await symlink(join(elsewhere.path, 'secret.md'), join(path, '02-link.md'));
  await symlink(join(elsewhere.path, 'media'), join(path, 'media'));
  const { files, texts } = await readFolder(path, 'kurs');
  expect([...files.keys()].sort()).toEqual(['01-anfrage.md', 'course.yaml']);
  expect([...texts.keys()].sort()).toEqual(['01-anfrage.md', '02-link.md', 'course.yaml']);
  expect(texts.get('02-link.md')).toBe('link');
});

test('a link in place of an episode or of the lock file is an error', async () => {
  const elsewhere = await CourseFolder.create({ 'secret.md': 'secret' });
  const folder = await CourseFolder.create();
  await symlink(join(elsewhere.path, 'secret.md'), join(folder.path, '02-link.md'));
  await symlink(join(elsewhere.path, 'gone.yaml'), join(folder.path, 'ids.lock.yaml'));
  const { findings } = await folder.compile();
  expect(findings.map(({ problem, place }) => [problem.code, place.file.split('/').at(-1)])).toEqual([
    ['KNG037', '02-link.md'],
    ['KNG037', 'ids.lock.yaml'],
  ]);
});

test('a folder that is called like a file of a course is no file', async () => {
  const folder = await CourseFolder.create();
  const { path } = folder;
  await mkdir(join(path, '02-folder.md'));
  await writeFile(join(path, '02-folder.md', '_inside.md'), 'x');
  expect([...(await readFolder(path, 'kurs')).texts.keys()].sort()).toEqual(['01-anfrage.md', 'course.yaml']);
  expect((await folder.compile()).findings).toEqual([]);
});

test('a text longer than anybody writes is not read, but captions and the lock file may be long', async () => {
  const [most, more] = ['x\n'.repeat(2999), 'x\n'.repeat(3000)];
  const { path } = await CourseFolder.create({
    '01-most.md': most,
    '02-lines.md': more,
    '03-bytes.md': 'x'.repeat(100_001),
    'film.vtt': more,
    'ids.lock.yaml': more,
  });
  const { texts } = await readFolder(path, 'kurs');
  expect(texts.get('02-lines.md')).toEqual({ unit: 'lines', count: 3001, most: 3000 });
  expect(texts.get('03-bytes.md')).toEqual({ unit: 'kilobytes', count: 101, most: 100 });
  expect(texts.get('01-most.md')).toEqual({ text: most });
  for (const name of ['film.vtt', 'ids.lock.yaml']) expect(texts.get(name)).toEqual({ text: more });
});
