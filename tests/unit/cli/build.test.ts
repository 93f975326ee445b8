import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reportOf, Workshop } from './command-run.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const BROKEN = { '01-anfrage.md': '---\nid: anfrage\ntitle: Kaputt\n---\n\nText.\n' };

test('a broken course stops no other one, and its older package stays as it was', async () => {
  const shop = await Workshop.create();
  await shop.course('gut');
  await shop.course('kaputt', {}, BROKEN);
  await shop.course('zuletzt', { yaml: 'targets: [scorm2004-4]\n' });
  await shop.write('dist/kaputt-de-1.0.0-scorm12.zip', 'the one of last week');
  const result = await shop.build(['--json', '--lang', 'en']);
  expect(result.code).toBe(1);
  expect(await shop.list('dist')).toEqual([
    'gut-de-1.0.0-scorm12.zip',
    'gut-de-1.0.0-scorm2004-3.zip',
    'kaputt-de-1.0.0-scorm12.zip',
    'zuletzt-de-1.0.0-scorm2004-4.zip',
  ]);
  expect(String(await shop.read('dist/kaputt-de-1.0.0-scorm12.zip'))).toBe('the one of last week');
  expect(await shop.list('modules/gut')).toContain('ids.lock.yaml');
  expect(await shop.list('modules/kaputt')).not.toContain('ids.lock.yaml');

  const { packages, diagnostics } = reportOf(result);
  const zip = async (course: string, target: string) => {
    const file = `dist/${course}-de-1.0.0-${target}.zip`;
    const bytes = await shop.read(file);
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

test('a second run makes the same bytes, keeps the lock file, and without --json prints no data', async () => {
  const shop = await Workshop.create();
  await shop.course('gut');
  expect((await shop.build([])).code).toBe(0);
  const before = [
    await shop.read('dist/gut-de-1.0.0-scorm12.zip'),
    await shop.read('modules/gut/ids.lock.yaml'),
  ];
  const { code, stdout, stderr } = await shop.build(['modules/gut', '--lang', 'de']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('Kurs gut 1.0.0 · 1 Folge');
  expect(stderr).not.toContain('ids.lock.yaml');
  const after = [
    await shop.read('dist/gut-de-1.0.0-scorm12.zip'),
    await shop.read('modules/gut/ids.lock.yaml'),
  ];
  expect(after).toEqual(before);
});

test('only what is asked for is built, once, where it is asked for', async () => {
  const shop = await Workshop.create();
  await shop.course('eins');
  await shop.course('zwei');
  const folders = ['modules/eins', './modules/eins/'];
  const run = await shop.build([...folders, '--out', 'pakete/neu', '--target', 'scorm12,scorm12', '--json']);
  expect(reportOf(run)).toMatchObject({
    packages: [{ file: 'pakete/neu/eins-de-1.0.0-scorm12.zip' }],
    diagnostics: [],
  });
  expect(reportOf(run).packages).toHaveLength(1);
  expect(run.code).toBe(0);
  expect(await shop.list('pakete/neu')).toEqual(['eins-de-1.0.0-scorm12.zip']);
  expect(await shop.list('dist')).toEqual([]);
});

describe('nothing to build', () => {
  test('in a folder without courses is an error that says where to put one', async () => {
    const shop = await Workshop.create();
    await shop.write('modules/.keep', '');
    const run = await shop.build(['--json', '--lang', 'de']);
    expect(run.code).toBe(1);
    expect(reportOf(run)).toMatchObject({ packages: [], diagnostics: [{ code: 'KNG001', file: 'modules' }] });
    expect(run.stderr).toContain('knigge new mein-kurs');
  });

  test.each([
    ['a target that does not exist', ['--target', 'scorm2004'], /scorm2004-3/],
    ['a folder that does not exist', ['modules/gibtsnicht'], /modules\/gibtsnicht/],
    ['an option that does not exist', ['--targets', 'scorm12'], /--target\b/],
    ['a language that has no messages', ['--lang', 'fr'], /KNG118.*de or en/s],
  ])('for %s is a question of usage', async (_, args, hint) => {
    const shop = await Workshop.create();
    await shop.course('gut');
    const { code, stdout, stderr } = await shop.build(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(hint);
    expect(await shop.list('dist')).toEqual([]);
    expect(await shop.list('modules/gut')).not.toContain('ids.lock.yaml');
  });

  test('where the zips should go into a file is a question of usage, not a fault of the tool', async () => {
    const shop = await Workshop.create();
    await shop.course('gut');
    await shop.write('dist', 'a file');
    const { code, stderr } = await shop.build(['--lang', 'en']);
    expect(stderr).not.toContain('fault of Knigge');
    expect(code).toBe(2);
  });
});

test('--help says what is possible, on stdout', async () => {
  const shop = await Workshop.create();
  const { code, stdout, stderr } = await shop.build(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of ['--out', '--target', '--json', '--lang', 'Exit codes']) expect(stdout).toContain(word);
});
