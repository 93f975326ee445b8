import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reportOf, Workspace } from './workspace.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const BROKEN = { '01-anfrage.md': '---\nid: anfrage\ntitle: Kaputt\n---\n\nText.\n' };

test('a course with an error does not stop the others, and its older package stays as it was', async () => {
  const workspace = await Workspace.create('gut');
  await workspace.course('kaputt', {}, BROKEN);
  await workspace.course('zuletzt', { yaml: 'targets: [scorm2004-4]\n' });
  await workspace.write('dist/kaputt-de-1.0.0-scorm12.zip', 'the one of last week');
  const result = await workspace.build(['--json', '--lang', 'en']);
  expect(result.code).toBe(1);
  expect(await workspace.list('dist')).toEqual([
    'gut-de-1.0.0-scorm12.zip',
    'gut-de-1.0.0-scorm2004-3.zip',
    'kaputt-de-1.0.0-scorm12.zip',
    'zuletzt-de-1.0.0-scorm2004-4.zip',
  ]);
  expect(await workspace.text('dist/kaputt-de-1.0.0-scorm12.zip')).toBe('the one of last week');
  expect(await workspace.list('modules/gut')).toContain('ids.lock.yaml');
  expect(await workspace.list('modules/kaputt')).not.toContain('ids.lock.yaml');

  const { packages, diagnostics } = reportOf(result);
  const zip = async (course: string, target: string) => {
    const file = `dist/${course}-de-1.0.0-${target}.zip`;
    const bytes = await workspace.read(file);
    const facts = { course, episode: null, language: 'de', version: '1.0.0', target, file };
    return { ...facts, bytes: bytes.length, sha256: sha256(bytes) };
  };
  expect(packages).toStrictEqual([
    await zip('gut', 'scorm12'),
    await zip('gut', 'scorm2004-3'),
    await zip('zuletzt', 'scorm2004-4'),
  ]);
  expect(diagnostics).toStrictEqual([
    {
      code: 'KNG060',
      severity: 'error',
      message: 'The episode has no question.',
      hint: expect.stringContaining('ends with "?"'),
      file: 'modules/kaputt/01-anfrage.md',
      line: 1,
      column: 1,
    },
  ]);
  expect(Object.keys(JSON.parse(result.stdout) as object)).toEqual(['packages', 'diagnostics']);

  expect(result.stderr).toContain('Error KNG060 modules/kaputt/01-anfrage.md:1:1');
  expect(result.stderr).toContain('modules/kaputt: no package written; an earlier one stays as it was.');
  expect(result.stderr).toContain('dist/gut-de-1.0.0-scorm12.zip');
  expect(result.stderr).toContain('1 error');
});

test('a second run writes the same bytes and the same lock file, and without --json prints nothing on stdout', async () => {
  const workspace = await Workspace.create('gut');
  expect((await workspace.build([])).code).toBe(0);
  const files = ['dist/gut-de-1.0.0-scorm12.zip', 'modules/gut/ids.lock.yaml'];
  const before = await workspace.readAll(files);
  const { code, stdout, stderr } = await workspace.build(['modules/gut', '--lang', 'de']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('Kurs gut 1.0.0 · 1 Folge');
  expect(stderr).not.toContain('ids.lock.yaml');
  expect(await workspace.readAll(files)).toEqual(before);
});

test('the named folders are built for the named targets, each once, into the named folder', async () => {
  const workspace = await Workspace.create('eins', 'zwei');
  const folders = ['modules/eins', './modules/eins/'];
  const run = await workspace.build([
    ...folders,
    '--out',
    'pakete/neu',
    '--target',
    'scorm12,scorm12',
    '--json',
  ]);
  expect(reportOf(run)).toMatchObject({
    packages: [{ file: 'pakete/neu/eins-de-1.0.0-scorm12.zip' }],
    diagnostics: [],
  });
  expect(reportOf(run).packages).toHaveLength(1);
  expect(run.code).toBe(0);
  expect(await workspace.list('pakete/neu')).toEqual(['eins-de-1.0.0-scorm12.zip']);
  expect(await workspace.list('dist')).toEqual([]);
});

describe('nothing is built', () => {
  test('in a folder without courses: exit code 1, and a hint where to put one', async () => {
    const workspace = await Workspace.create();
    await workspace.write('modules/.keep', '');
    const run = await workspace.build(['--json', '--lang', 'de']);
    expect(run.code).toBe(1);
    expect(reportOf(run)).toMatchObject({ packages: [], diagnostics: [{ code: 'KNG001', file: 'modules' }] });
    expect(run.stderr).toContain('knigge new modules/mein-kurs');
  });

  test.each([
    ['a target that does not exist', ['--target', 'scorm2004'], /scorm2004-3/],
    ['a folder that does not exist', ['modules/gibtsnicht'], /modules\/gibtsnicht/],
    ['an option that does not exist', ['--targets', 'scorm12'], /--target\b/],
    ['a language that has no messages', ['--lang', 'fr'], /KNG118.*de or en/s],
  ])('for %s: exit code 2', async (_, args, hint) => {
    const workspace = await Workspace.create('gut');
    const { code, stdout, stderr } = await workspace.build(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(hint);
    expect(await workspace.list('dist')).toEqual([]);
    expect(await workspace.list('modules/gut')).not.toContain('ids.lock.yaml');
  });

  test('where a file has the name of the output folder: exit code 2, not an internal error', async () => {
    const workspace = await Workspace.create('gut');
    await workspace.write('dist', 'a file');
    const { code, stderr } = await workspace.build(['--lang', 'en']);
    expect(stderr).not.toContain('fault of Knigge');
    expect(code).toBe(2);
  });
});

test('--help lists options and exit codes on stdout', async () => {
  const workspace = await Workspace.create();
  const { code, stdout, stderr } = await workspace.build(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of ['--out', '--target', '--json', '--lang', 'Exit codes']) expect(stdout).toContain(word);
});
