import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminalOf } from '../../../src/cli/terminal.ts';
import { collectedProcess } from '../../support/collected-process.ts';
import { below, CTRL_C, CTRL_D, DOWN, emptyFolder, ENTER, start, Typist } from './typist.ts';

const readSettings = (folder: string): Promise<string> => readFile(join(folder, 'course.yaml'), 'utf8');

const backspaces = (text: string): string[] => Array.from(text, () => '\u007F');

describe('knigge new at a terminal', () => {
  test('asks for title and language where a folder is named, and writes what was answered', async () => {
    const folder = join(await emptyFolder(), 'kurs');
    const typist = new Typist();
    const code = start(folder, typist);
    await typist.answer('Wie soll der Kurs heißen?', 'Zu Gast bei Änne', ENTER);
    await typist.answer('In welcher Sprache?', DOWN, ENTER);
    expect(await code).toBe(0);
    expect(typist.output).not.toContain('Ordner');
    expect(await readSettings(folder)).toMatch(/^id: gast$[^]*^title: Zu Gast bei Änne$[^]*^language: en$/m);
  });

  test('takes the suggestions after Enter alone', async () => {
    const folder = join(await emptyFolder(), 'unsere gäste');
    const typist = new Typist();
    const code = start(folder, typist);
    await typist.answer('Unsere gäste'.slice(1), ENTER);
    await typist.answer('In welcher Sprache?', ENTER);
    expect(await code).toBe(0);
    expect(await readSettings(folder)).toMatch(/^title: Unsere gäste$[^]*^language: de$/m);
  });

  test('asks for a folder where none is named, and again where that has files', async () => {
    const home = await emptyFolder();
    const typist = new Typist();
    await mkdir(join(home, 'modules'));
    await mkdir(join(home, 'taken'));
    await writeFile(join(home, 'taken', 'README.md'), 'mine');
    const code = start(undefined, typist, { lang: 'en' }, home);
    await typist.answer('What is the course called?', 'Gifts at work', ENTER);
    await typist.answer('In which language?', ENTER);
    await typist.answer('modules/gifts-at-work', ...backspaces('modules/gifts-at-work'), 'taken', ENTER);
    await typist.answer('nothing is ever overwritten', ...backspaces('taken'), 'gifts', ENTER);
    expect(await code).toBe(0);
    expect(typist.output).toContain('The course "Gifts at work" is in gifts.');
    expect(await below(join(home, 'gifts'))).toEqual([
      '01-cake.md',
      'README.md',
      'course.yaml',
      'media',
      'media/cover.svg',
    ]);
    expect(await below(join(home, 'taken'))).toEqual(['README.md']);
  });

  test('rejects a title that is too long, and asks again', async () => {
    const folder = join(await emptyFolder(), 'kurs');
    const typist = new Typist();
    const code = start(folder, typist);
    await typist.answer('Wie soll der Kurs heißen?', 'x'.repeat(201), ENTER);
    await typist.answer('Der Titel hat 201 Zeichen', '\u007F', ENTER);
    await typist.answer('In welcher Sprache?', ENTER);
    expect(await code).toBe(0);
    expect(await readSettings(folder)).toContain(`title: ${'x'.repeat(200)}\n`);
  });

  test.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-D', CTRL_D],
  ])('ends with exit code 130 after %s at any question, and writes nothing', async (_, key) => {
    const home = await emptyFolder();
    for (const questions of [
      ['Wie soll der Kurs heißen?'],
      ['Wie soll der Kurs heißen?', 'In welcher Sprache?'],
    ]) {
      const typist = new Typist();
      const code = start(join(home, 'kurs'), typist);
      for (const question of questions)
        await typist.answer(question, question === questions.at(-1) ? key : ENTER);
      expect(await code).toBe(130);
      expect(typist.output).toContain('Abgebrochen; es wurde nichts geschrieben.');
    }
    expect(await below(home)).toEqual([]);
  });

  test('asks nothing where an option is given', async () => {
    const folder = join(await emptyFolder(), 'kurs');
    const typist = new Typist();
    expect(await start(folder, typist, { title: 'Zu Gast' })).toBe(0);
    expect(typist.output).toMatch(/^✔ Der Kurs „Zu Gast“ liegt in /);
  });

  test('reports a folder with files before it asks anything', async () => {
    const typist = new Typist();
    await expect(start('.', typist)).rejects.toThrow('folderNotEmpty');
    expect(typist.output).toBe('');
  });
});

describe('a command asks at a terminal where', () => {
  const { stdin, stdout, stderr } = new Typist().streams;
  const pipes = collectedProcess(tmpdir());
  const here = { ...pipes, stdin, stdout, stderr };

  test('all three streams are a terminal and CI is not set', () => {
    expect(terminalOf(here)).toEqual({ input: stdin, output: stderr });
    for (const name of ['stdin', 'stdout', 'stderr'] as const) {
      expect(terminalOf({ ...here, [name]: pipes[name] })).toBeUndefined();
    }
    expect(terminalOf({ ...here, env: { CI: 'true' } })).toBeUndefined();
  });
});
