import { describe, expect, test } from 'vitest';
import { reportOf, Workspace } from './workspace.ts';

const EPISODE = `---
id: neu
title: Noch eine
---

Etwas geschieht.

## Was tun Sie?

- [x] Etwas.

  > Gut.

- [ ] Nichts.

  > Schade.
`;

describe('several courses in one run', () => {
  test('with the same id do not overwrite each other', async () => {
    const workspace = await Workspace.create();
    await workspace.course('eins', { id: 'kurs' });
    await workspace.course('zwei', { id: 'kurs' });
    const run = await workspace.build(['--json', '--lang', 'en']);
    const { packages, diagnostics } = reportOf(run);
    expect(run.code).toBe(1);
    expect(diagnostics).toMatchObject([
      { code: 'KNG007', severity: 'error', file: 'modules/zwei/course.yaml' },
    ]);
    expect(diagnostics[0]!.hint).toContain('modules/eins');
    expect(packages).toHaveLength(2);
    expect(await workspace.list('modules/zwei')).not.toContain('ids.lock.yaml');
  });

  test.each([
    ['with a warning', '', [{ code: 'KNG008', severity: 'warning', file: 'modules/zwei/course.yaml' }]],
    ['without that warning, where it is silenced', 'silence: [KNG008]\n', []],
  ])('whose identifiers begin alike are built %s', async (_, yaml, diagnostics) => {
    const workspace = await Workspace.create();
    const settings = { id: 'abcdefgh', language: 'de-AT' };
    await workspace.course('eins', { ...settings, version: '1.0.0' });
    await workspace.course('zwei', { ...settings, version: '2.0.0', yaml });
    const run = await workspace.build(['--json']);
    expect(run.code).toBe(0);
    expect(reportOf(run).packages).toHaveLength(4);
    expect(reportOf(run).diagnostics).toMatchObject(diagnostics);
    expect(run.stderr.includes('abcdefgh-de-at-v2')).toBe(diagnostics.length > 0);
  });
});

describe('on a build server', () => {
  const env = { CI: 'true' };

  test('a course whose lock file would change is not built, and the message says what to commit', async () => {
    const workspace = await Workspace.create();
    await workspace.course('kurs', { yaml: 'silence: [KNG123, KNG128, KNG130]\n' });
    expect((await workspace.build([])).code).toBe(0);
    const files = ['modules/kurs/ids.lock.yaml', 'dist/kurs-de-1.0.0-scorm12.zip'];
    const before = await workspace.readAll(files);
    await workspace.write('modules/kurs/02-neu.md', EPISODE);
    const run = await workspace.build(['--json', '--lang', 'en'], env);
    expect(run.code).toBe(1);
    expect(reportOf(run)).toMatchObject({
      packages: [],
      diagnostics: [{ code: 'KNG081', file: 'modules/kurs/ids.lock.yaml' }],
    });
    expect(run.stderr).toContain('add the changed ids.lock.yaml to the course');
    expect(await workspace.readAll(files)).toEqual(before);
  });

  test.each([
    ['with a warning', '', [{ code: 'KNG082', severity: 'warning' }]],
    ['without that warning, where it is silenced', 'silence: [KNG082]\n', []],
  ])('a course without a lock file is built %s, and gets none', async (_, yaml, diagnostics) => {
    const workspace = await Workspace.create();
    await workspace.course('kurs', { yaml });
    const run = await workspace.build(['--json'], env);
    expect(run.code).toBe(0);
    expect(reportOf(run).diagnostics).toMatchObject(diagnostics);
    expect(reportOf(run).packages).toHaveLength(2);
    expect(await workspace.list('modules/kurs')).not.toContain('ids.lock.yaml');
  });
});
