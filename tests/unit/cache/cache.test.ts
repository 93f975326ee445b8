import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { kept, openCache } from '../../../src/cache/cache.ts';
import { prune, removeHalfEntries } from '../../../src/cache/prune.ts';

const RUN = 'abcdef';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-cache-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Paths of all entries. */
async function entriesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** A file that does not change while it is tested. */
const TOOL = fileURLToPath(import.meta.url);
const toolFile = { path: TOOL, text: await readFile(TOOL, 'utf8') };

const open = (folder: string, maker = 'knigge 1') => openCache({ folder, maker, toolFile, run: RUN });

test('a value comes back as it was, for its kind and inputs alone', async () => {
  const cache = open(await newFolder());
  const value = {
    zip: Buffer.from([0, 255]),
    findings: [{ nearest: undefined }],
    sizes: new Map([['a', 1]]),
  };
  await cache.put('course', ['kurs', { b: 1 }], value);
  expect(await cache.get('course', ['kurs', { b: 1 }])).toEqual(value);
  expect(await cache.get('course', ['kurs', { b: 2 }])).toBeUndefined();
  expect(await cache.get('picture', ['kurs', { b: 1 }])).toBeUndefined();
});

test('another tool, Node or setting has entries of its own', async () => {
  const folder = await newFolder();
  await open(folder).put('course', [1], 'old');
  expect(await open(folder, 'knigge 2').get('course', [1])).toBeUndefined();
  await open(folder, 'knigge 2').put('course', [1], 'new');
  expect(await open(folder).get('course', [1])).toBe('old');
});

test('an entry of which any byte has changed, or the end is missing, is none', async () => {
  const folder = await newFolder();
  const cache = open(folder);
  await cache.put('course', [1], { text: 'a text' });
  const [path] = await entriesIn(folder);
  const whole = await readFile(path!);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at]! ^= 1;
    await writeFile(path!, damaged);
    expect(await cache.get('course', [1])).toBeUndefined();
    await writeFile(path!, whole.subarray(0, at));
    expect(await cache.get('course', [1])).toBeUndefined();
  }
  await writeFile(path!, whole);
  expect(await cache.get('course', [1])).toEqual({ text: 'a text' });
});

test('an entry in the place of another is none', async () => {
  const folder = await newFolder();
  const cache = open(folder);
  await cache.put('course', [1], 'one');
  const [one] = await entriesIn(folder);
  await cache.put('course', [2], 'two');
  const two = (await entriesIn(folder)).find((path) => path !== one);
  await copyFile(one!, two!);
  expect(await cache.get('course', [2])).toBeUndefined();
  expect(await cache.get('course', [1])).toBe('one');
});

test('what is kept is made once; what cannot be kept, or is damaged, is made again', async () => {
  const folder = await newFolder();
  let count = 0;
  const make = async (): Promise<string> => `made ${(count += 1)}`;
  expect(await kept(open(folder), 'player', ['single'], make)).toBe('made 1');
  expect(await kept(open(folder), 'player', ['single'], make)).toBe('made 1');
  expect(await kept(undefined, 'player', ['single'], make)).toBe('made 2');
  const [path] = await entriesIn(folder);
  await writeFile(path!, 'something else');
  expect(await kept(open(folder), 'player', ['single'], make)).toBe('made 3');
  expect(await kept(open(folder), 'player', ['single'], make)).toBe('made 3');
});

test('where the tool has changed since, or is just being made, nothing is kept', async () => {
  const folder = await newFolder();
  const path = join(folder, 'hash.txt');
  const cache = openCache({ folder, maker: 'knigge 1', toolFile: { path, text: 'old' }, run: RUN });
  for (const change of [() => writeFile(path, 'new'), () => rm(path)]) {
    await change();
    await cache.put('course', [1], 'one');
    expect(await cache.get('course', [1])).toBeUndefined();
  }
  await writeFile(path, 'old');
  await cache.put('course', [1], 'one');
  expect(await cache.get('course', [1])).toBe('one');
});

test('a folder that cannot be written changes nothing but that all is made anew', async () => {
  const file = join(await newFolder(), 'file');
  await writeFile(file, '');
  const cache = open(join(file, 'cache'));
  await cache.put('course', [1], 'one');
  expect(await cache.get('course', [1])).toBeUndefined();
});

test('where entries take up too much, those that were not used for longest go', async () => {
  const folder = await newFolder();
  const cache = open(folder);
  for (const input of [1, 2, 3, 4]) {
    const known = await entriesIn(folder);
    await cache.put('course', [input], Buffer.alloc(1000));
    const path = (await entriesIn(folder)).find((each) => !known.includes(each))!;
    const time = Date.now() / 1000 - (10 - input) * 86_400;
    await utimes(path, time, time);
  }
  // Reading marks an entry as used.
  expect(await cache.get('course', [1])).toBeDefined();
  prune(folder, 5000);
  expect((await entriesIn(folder)).length).toBe(4);
  prune(folder, 3500);
  const left = await Promise.all([1, 2, 3, 4].map((input) => cache.get('course', [input])));
  expect(left.map((value) => value !== undefined)).toEqual([true, false, false, true]);
});

test('what else lies in the folder is left alone', async () => {
  const folder = await newFolder();
  await open(folder).put('course', [1], 'one');
  await mkdir(join(folder, 'course', 'photos'));
  const others = [join(folder, 'thesis.md'), join(folder, 'course', 'photos', 'kim.jpg')];
  for (const path of others) await writeFile(path, 'a file of somebody');
  prune(folder, 0);
  expect((await entriesIn(folder)).sort()).toEqual(others.sort());
});

test('what a stopped run has left half-written goes, and nothing of other runs', async () => {
  const folder = await newFolder();
  await open(folder).put('course', [1], 'one');
  const [path] = await entriesIn(folder);
  const [own, other] = [`${path}.knigge-abcdef123456.tmp`, `${path}.knigge-fedcba123456.tmp`];
  for (const half of [own, other]) await writeFile(half, 'ha');
  removeHalfEntries(folder, RUN);
  expect((await entriesIn(folder)).sort()).toEqual([path!, other].sort());
});

test('an entry that another build deletes meanwhile, and a missing folder, are no errors', async () => {
  const folder = await newFolder();
  await open(folder).put('course', [1], 'one');
  const [path] = await entriesIn(folder);
  await rm(path!);
  await symlink('deleted', path!);
  const further = join(dirname(path!), 'f'.repeat(62));
  await writeFile(further, 'an entry');
  prune(folder, 1);
  prune(join(folder, 'none'), 1);
  await expect(stat(further)).rejects.toThrow('ENOENT');
});
