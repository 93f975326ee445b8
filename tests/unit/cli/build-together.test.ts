import { describe, expect, test } from 'vitest';
import { reportOf, Workshop } from './command-run.ts';

const EPISODE = (id: string): string => `---
id: ${id}
title: Noch eine
---

Etwas geschieht.

## Was tun Sie?

- [x] Etwas.

  > Gut.

- [ ] Nichts.

  > Schade.
`;

describe('courses of one run', () => {
  test('with the same id do not overwrite each other', async () => {
    const shop = await Workshop.create();
    await shop.course('eins', { id: 'kurs' });
    await shop.course('zwei', { id: 'kurs' });
    const run = await shop.build(['--json', '--lang', 'en']);
    const { packages, diagnostics } = reportOf(run);
    expect(run.code).toBe(1);
    expect(diagnostics).toMatchObject([
      { code: 'KNG007', severity: 'error', file: 'modules/zwei/course.yaml' },
    ]);
    expect(diagnostics[0]!.hint).toContain('modules/eins');
    expect(packages).toHaveLength(2);
    expect(await shop.list('modules/zwei')).not.toContain('ids.lock.yaml');
  });

  const alike = { id: 'abcdefgh', language: 'de-AT' };

  test('whose identifiers begin alike are built with a warning', async () => {
    const shop = await Workshop.create();
    await shop.course('eins', { ...alike, version: '1.0.0' });
    await shop.course('zwei', { ...alike, version: '2.0.0' });
    const run = await shop.build(['--json', '--lang', 'en']);
    expect(run.code).toBe(0);
    expect(reportOf(run).packages).toHaveLength(4);
    expect(reportOf(run).diagnostics).toMatchObject([
      { code: 'KNG008', severity: 'warning', file: 'modules/zwei/course.yaml' },
    ]);
    expect(run.stderr).toContain('abcdefgh-de-at-v2');
  });

  test('whose author has silenced that warning are built without it', async () => {
    const shop = await Workshop.create();
    await shop.course('eins', { ...alike, version: '1.0.0' });
    await shop.course('zwei', { ...alike, version: '2.0.0', yaml: 'silence: [KNG008]\n' });
    const run = await shop.build(['--json']);
    expect(run.code).toBe(0);
    expect(reportOf(run).diagnostics).toEqual([]);
  });
});

describe('on a build server', () => {
  const server = { CI: 'true' };

  test('a lock file that would change stops the course and says what to commit', async () => {
    const shop = await Workshop.create();
    await shop.course('kurs', { yaml: 'silence: [KNG123, KNG128, KNG130]\n' });
    expect((await shop.build([])).code).toBe(0);
    const before = [
      await shop.read('modules/kurs/ids.lock.yaml'),
      await shop.read('dist/kurs-de-1.0.0-scorm12.zip'),
    ];
    await shop.write('modules/kurs/02-neu.md', EPISODE('neu'));
    const run = await shop.build(['--json', '--lang', 'en'], server);
    expect(run.code).toBe(1);
    expect(reportOf(run)).toMatchObject({
      packages: [],
      diagnostics: [{ code: 'KNG081', file: 'modules/kurs/ids.lock.yaml' }],
    });
    expect(run.stderr).toContain('commit the changed ids.lock.yaml');
    const after = [
      await shop.read('modules/kurs/ids.lock.yaml'),
      await shop.read('dist/kurs-de-1.0.0-scorm12.zip'),
    ];
    expect(after).toEqual(before);
  });

  test('a missing lock file is a warning, the course is built, and no lock file appears', async () => {
    const shop = await Workshop.create();
    await shop.course('kurs');
    const run = await shop.build(['--json'], server);
    expect(run.code).toBe(0);
    expect(reportOf(run).diagnostics).toMatchObject([{ code: 'KNG082', severity: 'warning' }]);
    expect(reportOf(run).packages).toHaveLength(2);
    expect(await shop.list('modules/kurs')).not.toContain('ids.lock.yaml');
  });

  test('that warning can be silenced', async () => {
    const shop = await Workshop.create();
    await shop.course('kurs', { yaml: 'silence: [KNG082]\n' });
    const run = await shop.build(['--json'], server);
    expect(run.code).toBe(0);
    expect(reportOf(run).diagnostics).toEqual([]);
  });
});
