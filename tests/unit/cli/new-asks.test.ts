import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminalOf } from '../../../src/cli/terminal.ts';
import { collectedProcess } from '../../support/collected-process.ts';
import { below, CTRL_C, CTRL_D, DOWN, emptyFolder, ENTER, start, Typist } from './new-typing.ts';

const settingsIn = (folder: string): Promise<string> => readFile(join(folder, 'course.yaml'), 'utf8');

const erasing = (text: string): string[] => Array.from(text, () => '\u007F');

describe('knigge new at a terminal', () => {
  test('asks for title and language where a folder is named, and writes what was answered', async () => {
    const folder = join(await emptyFolder(), 'kurs');
    const typist = new Typist();
    const code = start(folder, typist);
    await typist.answer('Wie soll der Kurs heißen?', 'Zu Gast bei Änne', ENTER);
    await typist.answer('In welcher Sprache?', DOWN, ENTER);
    expect(await code).toBe(0);
    expect(typist.shown).not.toContain('Ordner');
    expect(await settingsIn(folder)).toMatch(/^id: gast$[^]*^title: Zu Gast bei Änne$[^]*^language: en$/m);
  });

  test('takes the suggestions where the answer is only Enter', async () => {
    const folder = join(await emptyFolder(), 'unsere gäste');
    const typist = new Typist();
    const code = start(folder, typist);
    await typist.answer('Unsere gäste'.slice(1), ENTER);
    await typist.answer('In welcher Sprache?', ENTER);
    expect(await code).toBe(0);
    expect(await settingsIn(folder)).toMatch(/^title: Unsere gäste$[^]*^language: de$/m);
  });

  test('asks for a folder where none is named, and again where that is taken', async () => {
    const home = await emptyFolder();
    const typist = new Typist();
    await mkdir(join(home, 'modules'));
    await mkdir(join(home, 'taken'));
    await writeFile(join(home, 'taken', 'README.md'), 'mine');
    const code = start(undefined, typist, { lang: 'en' }, home);
    await typist.answer('What is the course called?', 'Gifts at work', ENTER);
    await typist.answer('In which language?', ENTER);
    await typist.answer('modules/gifts-at-work', ...erasing('modules/gifts-at-work'), 'taken', ENTER);
    await typist.answer('nothing is ever overwritten', ...erasing('taken'), 'gifts', ENTER);
    expect(await code).toBe(0);
    expect(typist.shown).toContain('The course "Gifts at work" is in gifts.');
    expect(await below(join(home, 'gifts'))).toEqual(['01-cake.md', 'README.md', 'course.yaml']);
    expect(await below(join(home, 'taken'))).toEqual(['README.md']);
  });

  test('says at once that a title is too long', async () => {
    const folder = join(await emptyFolder(), 'kurs');
    const typist = new Typist();
    const code = start(folder, typist);
    await typist.answer('Wie soll der Kurs heißen?', 'x'.repeat(201), ENTER);
    await typist.answer('Der Titel hat 201 Zeichen', '\u007F', ENTER);
    await typist.answer('In welcher Sprache?', ENTER);
    expect(await code).toBe(0);
    expect(await settingsIn(folder)).toContain(`title: ${'x'.repeat(200)}\n`);
  });

  test.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-D', CTRL_D],
  ])('ends quietly with %s at any question, and has written nothing', async (_, key) => {
    const home = await emptyFolder();
    const first = new Typist();
    const early = start(join(home, 'kurs'), first);
    await first.answer('Wie soll der Kurs heißen?', 'Zu Gast', key);
    expect(await early).toBe(130);
    expect(first.shown).toContain('Abgebrochen; es wurde nichts geschrieben.');
    const second = new Typist();
    const late = start(join(home, 'kurs'), second);
    await second.answer('Wie soll der Kurs heißen?', ENTER);
    await second.answer('In welcher Sprache?', key);
    expect(await late).toBe(130);
    expect(await below(home)).toEqual([]);
  });

  test('asks nothing as soon as an option says what is wanted', async () => {
    const folder = join(await emptyFolder(), 'kurs');
    const typist = new Typist();
    expect(await start(folder, typist, { title: 'Zu Gast' })).toBe(0);
    expect(typist.shown).toMatch(/^✔ Der Kurs „Zu Gast“ liegt in /);
  });

  test('complains about a folder that is taken before it asks', async () => {
    const typist = new Typist();
    await expect(start('.', typist)).rejects.toThrow('folderNotEmpty');
    expect(typist.shown).toBe('');
  });
});

describe('a terminal is where', () => {
  const { stdin, stdout, stderr } = new Typist().streams;
  const pipes = collectedProcess(tmpdir());
  const here = { ...pipes, stdin, stdout, stderr };

  test('all three streams are one and no build server runs', () => {
    expect(terminalOf(here)).toEqual({ input: stdin, output: stderr });
  });

  test.each(['stdin', 'stdout', 'stderr'] as const)('%s is not a pipe', (name) => {
    expect(terminalOf({ ...here, [name]: pipes[name] })).toBeUndefined();
  });

  test('CI is not set', () => {
    expect(terminalOf({ ...here, env: { CI: 'true' } })).toBeUndefined();
  });
});
