import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFileAtomically } from '../../../src/files/write-file-atomically.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('two writes of one file at the same time, also with one process id, do not disturb each other', async () => {
  const file = join(await temporaryFolder(), 'course.zip');
  const gate = new EventEmitter();
  const [begun, resumed] = [once(gate, 'begun'), once(gate, 'resumed')];
  const slow = writeFileAtomically(
    file,
    (async function* () {
      yield Buffer.from('the first ');
      gate.emit('begun');
      await resumed;
      yield Buffer.from('one');
    })(),
  );
  await begun;
  await writeFileAtomically(file, 'the second');
  expect(await readFile(file, 'utf8')).toBe('the second');
  gate.emit('resumed');
  await slow;
  expect(await readFile(file, 'utf8')).toBe('the first one');
  expect(await readdir(join(file, '..'))).toEqual(['course.zip']);
});

test('what killed writes have left behind goes after an hour, and nothing else', async () => {
  const folder = await temporaryFolder();
  const names = [
    'old.zip.knigge-0123456789ab.tmp',
    'now.zip.knigge-0123456789ab.tmp',
    'of-somebody.zip.tmp',
    'of-somebody.zip.knigge.tmp',
  ];
  for (const name of names) {
    await writeFile(join(folder, name), '');
    const hours = name.startsWith('now') ? 0.9 : 1.1;
    const time = Date.now() / 1000 - hours * 3600;
    await utimes(join(folder, name), time, time);
  }
  await writeFileAtomically(join(folder, 'new.zip'), 'new');
  expect((await readdir(folder)).sort()).toEqual([...names.slice(1), 'new.zip'].sort());
});
