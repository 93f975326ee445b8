import { execFile } from 'node:child_process';
import { chmod, lstat, readlink, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT } from '../../../src/source/formats/migrations.ts';
import { COMMAND } from '../../support/compiled-command.ts';
import { Workshop, type Run } from './command-run.ts';

const LINE = `format: ${FORMAT}\n`;

/** Calls the real command in a workshop. */
function migrate({ path: cwd }: Workshop, args: readonly string[] = [], as = {}): Promise<Run> {
  const command = [COMMAND, 'migrate', ...args];
  const options = { cwd, env: { ...process.env, LC_ALL: 'C' }, ...as };
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const text = async (shop: Workshop, name: string): Promise<string> => String(await shop.read(name));

test('every course below modules/ gets its number, says so, and a second run changes nothing', async () => {
  const shop = await Workshop.create();
  await shop.course('eins');
  await shop.course('zwei', { yaml: LINE });
  await shop.write('modules/eins/notes.txt', 'format');
  const [yaml, other, episode] = await Promise.all(
    ['eins/course.yaml', 'zwei/course.yaml', 'eins/01-anfrage.md'].map((name) =>
      text(shop, `modules/${name}`),
    ),
  );

  const first = await migrate(shop, ['--lang', 'en']);
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.stderr).toContain(`modules/eins: now in format ${FORMAT}; changed: course.yaml\n`);
  expect(first.stderr).not.toContain('zwei');
  expect(first.stderr).toMatch(/build.*commit/);
  expect(await text(shop, 'modules/eins/course.yaml')).toBe(LINE + yaml);
  expect(await text(shop, 'modules/zwei/course.yaml')).toBe(other);
  expect(await text(shop, 'modules/eins/01-anfrage.md')).toBe(episode);
  expect(await shop.list('modules/eins')).toEqual(['01-anfrage.md', 'course.yaml', 'notes.txt']);

  const before = await lstat(join(shop.path, 'modules/eins/course.yaml'));
  const second = await migrate(shop, ['--lang', 'de']);
  expect(second).toEqual({
    code: 0,
    stdout: '',
    stderr: `Alles ist auf dem neuesten Stand (Format ${FORMAT}).\n`,
  });
  expect((await lstat(join(shop.path, 'modules/eins/course.yaml'))).ino).toBe(before.ino);
  expect((await shop.build([])).code).toBe(0);
});

describe('nothing is written', () => {
  test.each([
    ['its course.yaml is no YAML', { 'course.yaml': 'id: "open\n' }, 'KNG010', 'modules/kaputt/course.yaml'],
    ['its course.yaml is empty', { 'course.yaml': '\n' }, 'KNG004', 'modules/kaputt/course.yaml'],
    ['its number is none', { 'course.yaml': 'format: "x"\nid: a\n' }, 'KNG016', 'modules/kaputt/course.yaml'],
    ['it is newer', { 'course.yaml': `format: ${FORMAT + 1}\n` }, 'KNG039', 'modules/kaputt/course.yaml'],
    ['an episode has no head', { '02-b.md': 'Text\n' }, 'KNG033', 'modules/kaputt/02-b.md'],
    ['a head is no YAML', { '02-b.md': '---\na: [\n---\n' }, 'KNG010', 'modules/kaputt/02-b.md'],
    ['an episode is empty', { '02-b.md': ' ' }, 'KNG004', 'modules/kaputt/02-b.md'],
  ])('for a course where %s; the others are brought up to date', async (_, files, code, file) => {
    const shop = await Workshop.create();
    await shop.course('gut');
    await shop.course('kaputt', {}, files);
    const yaml = await text(shop, 'modules/kaputt/course.yaml');
    const run = await migrate(shop, ['--lang', 'en']);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(`Error ${code} ${file}:`);
    expect(run.stderr).toContain(
      'modules/kaputt: nothing changed. Mend the errors above and type again: knigge migrate modules/kaputt',
    );
    expect(run.stderr.match(/KNG\d+/g)).toEqual([code]);
    expect(await text(shop, 'modules/kaputt/course.yaml')).toBe(yaml);
    expect(await text(shop, 'modules/gut/course.yaml')).toMatch(LINE);
  });

  test('through a link, neither for course.yaml nor for an episode', async () => {
    const shop = await Workshop.create();
    for (const [course, name] of [
      ['a', 'course.yaml'],
      ['b', '01-anfrage.md'],
    ] as const) {
      await shop.course(course);
      await rename(join(shop.path, 'modules', course, name), join(shop.path, name));
      await symlink(join(shop.path, name), join(shop.path, 'modules', course, name));
    }
    const yaml = await text(shop, 'course.yaml');
    const run = await migrate(shop, ['--lang', 'en']);
    expect(run.code).toBe(1);
    expect(run.stderr.match(/KNG\d+/g)).toEqual(['KNG037', 'KNG037']);
    expect(await text(shop, 'course.yaml')).toBe(yaml);
    expect(await text(shop, 'modules/b/course.yaml')).not.toContain('format');
    expect(await readlink(join(shop.path, 'modules/a/course.yaml'))).toBe(join(shop.path, 'course.yaml'));
  });

  test.each([
    ['a folder that does not exist', ['modules/gut', 'modules/gibtsnicht'], /KNG009 modules\/gibtsnicht/],
    ['a file in place of a folder', ['modules/gut/course.yaml'], /KNG009/],
    ['an option that does not exist', ['--out', 'x'], /--out/],
    ['a language that has no messages', ['--lang', 'fr'], /KNG118.*de or en/s],
  ])('for %s, which is a question of usage', async (_, args, hint) => {
    const shop = await Workshop.create();
    await shop.course('gut');
    const { code, stdout, stderr } = await migrate(shop, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(hint);
    expect(await text(shop, 'modules/gut/course.yaml')).not.toContain('format');
  });

  test('where writing is not allowed, and the person is told what to do', async () => {
    const shop = await Workshop.create();
    await shop.course('kurs');
    const folder = join(shop.path, 'modules/kurs');
    await chmod(shop.path, 0o755);
    await chmod(folder, 0o555);
    // Root may write everywhere; 65534 is nobody.
    const run = await migrate(shop, ['--lang', 'en'], process.getuid?.() === 0 ? { uid: 65534 } : {});
    expect(run.stderr).toContain('modules/kurs: nothing may be written here.');
    expect(run.stderr).toContain('knigge migrate modules/kurs');
    expect(run.code).toBe(1);
    expect(await text(shop, 'modules/kurs/course.yaml')).not.toContain('format');
    await chmod(folder, 0o755);
  });

  test('where there is no course', async () => {
    const shop = await Workshop.create();
    const run = await migrate(shop);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('KNG001');
  });

  test('to what the course does not ask for: Markdown without a head stands in nobody’s way', async () => {
    const shop = await Workshop.create();
    const files = { '00-draft.md': 'An idea\n', 'README.md': '# For people\n' };
    await shop.course('kurs', { yaml: 'episodes: [01-anfrage]\n' }, files);
    await shop.write('modules/kurs/01-anfrage.md', '---\nid: anfrage\ntitle: A\n---\n');
    const run = await migrate(shop, ['modules/kurs', './modules/kurs/', '--lang', 'en']);
    expect(run.code).toBe(0);
    expect(run.stderr.match(/changed: .*/g)).toEqual(['changed: course.yaml']);
    expect(await text(shop, 'modules/kurs/00-draft.md')).toBe('An idea\n');
  });
});
