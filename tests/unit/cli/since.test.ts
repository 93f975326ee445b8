import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesIn, diffOutput, type Compared } from '../changes/command.ts';
import { COURSE, EPISODE, LOCK, OLD, RATE, released, REWRITE, to, type Edit } from '../changes/released.ts';

const BUILD = ['build', 'modules/kurs', '--since', OLD];

describe('what may take the place of the old package is built', () => {
  test('and the verdict is said on stderr', async () => {
    const shop = await released([to('1.1.0'), REWRITE]);
    const { code, stdout, stderr } = await shop.command([...BUILD, '--lang', 'de']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Kurs kurs: 1.0.0 → 1.1.0');
    expect(stderr).toContain('✔ Ersetzen ist sicher. Wer fertig ist, bleibt fertig.');
    expect(await shop.list('dist')).toEqual(['kurs-de-1.1.0-scorm12.zip']);
    expect(String(await shop.read(LOCK))).toContain('version: 1.1.0');
  });

  test('and the JSON has the comparison beside packages and diagnostics', async () => {
    const shop = await released([to('1.1.0'), REWRITE]);
    const result = await shop.command([...BUILD, '--json']);
    expect(Object.keys(diffOutput(result)).sort()).toEqual(['diagnostics', 'packages', 'since']);
    expect(diffOutput(result)).toMatchObject({
      packages: [{ file: 'dist/kurs-de-1.1.0-scorm12.zip' }],
      diagnostics: [],
      since: {
        old: { course: 'kurs', episode: null, version: '1.0.0', targets: ['scorm12'] },
        new: { course: 'kurs', episode: null, version: '1.1.0', targets: ['scorm12'] },
        verdicts: [{ target: 'scorm12', verdict: 'again' }],
        again: ['anfrage'],
      },
    });
  });

  test('with a warning at the version where it claims less than has changed', async () => {
    const shop = await released([to('1.0.1'), RATE]);
    const result = await shop.command([...BUILD, '--json', '--lang', 'en']);
    expect(result.code).toBe(0);
    expect(diffOutput(result).diagnostics).toMatchObject([
      {
        code: 'KNG105',
        severity: 'warning',
        hint: 'Write in course.yaml: version: 1.1.0',
        file: COURSE,
        line: 4,
        column: 10,
      },
    ]);
    expect(result.stderr).toContain('version: 1.0.1');
  });

  test('without that warning where the author does not want to see it', async () => {
    const shop = await released([to('1.0.1'), RATE, [COURSE, /$/, 'silence: [KNG105]\n']]);
    const result = await shop.command([...BUILD, '--json']);
    expect(result.code).toBe(0);
    expect(codesIn(diffOutput(result).diagnostics)).toEqual([]);
  });

  test('also a minor update for SuccessFactors, which is told to revise the item', async () => {
    const shop = await released([to('1.1.0'), REWRITE], 'targets: [scorm12, scorm2004-3]\n');
    const result = await shop.command([...BUILD, '--lang', 'en']);
    expect(result.code).toBe(0);
    expect(result.stderr).toContain('✔ It is safe to replace.');
    expect(result.stderr).toContain('✘ Do not replace');
    expect(result.stderr).toContain('Revise Item');
    expect(await shop.list('dist')).toHaveLength(2);
    const json = await shop.command([...BUILD, '--json']);
    expect(diffOutput(json)).toMatchObject({
      since: {
        verdicts: [
          { target: 'scorm12', verdict: 'again' },
          { target: 'scorm2004-3', verdict: 'new' },
        ],
      },
    });
  });

  test('where the old state is a folder, too', async () => {
    const shop = await released([to('1.1.0'), REWRITE]);
    await shop.course('frueher', { id: 'kurs', yaml: 'targets: [scorm12]\n' });
    const result = await shop.command(['build', 'modules/kurs', '--since', 'modules/frueher', '--json']);
    expect(result.code).toBe(0);
    expect(diffOutput(result)).toMatchObject({ since: { again: ['anfrage'] } });
    expect(await shop.list('modules/frueher')).not.toContain('ids.lock.yaml');
  });
});

describe('what would cost learners their progress is not built', () => {
  const COSTLY: readonly [string, readonly Edit[], RegExp][] = [
    ['a new campaign', [to('2.0.0')], /2\.0\.0/],
    ['another course id', [to('1.1.0'), [COURSE, 'id: kurs', 'id: neu']], /\bid\b/],
    [
      'other rules for passing',
      [to('1.1.0'), [COURSE, /$/, 'pass: 80\n']],
      /rules for passing|Regeln zum Bestehen/,
    ],
    ['another letter for an option', [[LOCK, 'letter: a', 'letter: x']], /ids\.lock\.yaml/],
    ['another key for a question', [[LOCK, /key: "?01"?/, 'key: "02"']], /ids\.lock\.yaml/],
  ];

  test.each(COSTLY)('%s is refused at the version, and nothing is written', async (_, edits, reason) => {
    const shop = await released(edits);
    const lock = await shop.read(LOCK);
    for (const lang of ['de', 'en']) {
      const result = await shop.command([...BUILD, '--json', '--lang', lang]);
      expect(result.code).toBe(1);
      const { diagnostics } = diffOutput(result);
      const refusal = diagnostics.find(({ code }) => code === 'KNG108')!;
      expect(refusal).toMatchObject({ severity: 'error', file: COURSE, line: 4 });
      expect(refusal.message).toMatch(reason);
      expect(refusal.hint).toContain('--new-campaign');
      expect(diffOutput(result)).toMatchObject({ packages: [], since: { verdicts: [{ verdict: 'new' }] } });
    }
    expect(await shop.list('dist')).toEqual([]);
    expect(await shop.read(LOCK)).toEqual(lock);
  });

  test('but is with --new-campaign, and the person is told of the new activity', async () => {
    const shop = await released([to('2.0.0')]);
    const result = await shop.command([...BUILD, '--new-campaign', '--lang', 'de']);
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 0, stdout: '' });
    expect(result.stderr).toContain('✘ Nicht ersetzen');
    expect(result.stderr).toContain('eine neue Aktivität anlegen');
    expect(result.stderr).not.toContain('KNG');
    expect(await shop.list('dist')).toEqual(['kurs-de-2.0.0-scorm12.zip']);
    expect(String(await shop.read(LOCK))).toContain('version: 2.0.0');
  });

  test('and who has lost the lock file is told to restore it, not to raise the version', async () => {
    const shop = await released([to('1.1.0'), [LOCK, /key: "?01"?/, 'key: "02"']]);
    const result = await shop.command([...BUILD, '--json', '--lang', 'en']);
    expect(codesIn(diffOutput(result).diagnostics)).toEqual(['KNG108']);
    expect(result.stderr).not.toContain('Set version to 2.0.0.');
  });

  test('and nothing is compared where the course has an error', async () => {
    const shop = await released([[EPISODE, '- [x] Ich', '- [ ] Ich']]);
    const result = await shop.command([...BUILD, '--json']);
    expect(result.code).toBe(1);
    expect(Object.keys(diffOutput(result))).toEqual(['packages', 'diagnostics']);
    expect(await shop.list('dist')).toEqual([]);
  });
});

describe('a question of usage', () => {
  test.each(['de', 'en'])('is --new-campaign alone (%s)', async (lang) => {
    const shop = await released();
    const { code, stdout, stderr } = await shop.command(['build', '--new-campaign', '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--since');
    expect(await shop.list('dist')).toEqual([]);
  });

  test('is --since for two courses, named or found', async () => {
    const shop = await released();
    await shop.course('zwei');
    for (const folders of [['modules/kurs', 'modules/zwei'], []]) {
      const result = await shop.command(['build', ...folders, '--since', OLD, '--json']);
      expect(result.code).toBe(2);
      expect(diffOutput(result)).toMatchObject({ packages: [], diagnostics: [{ code: 'KNG109' }] });
    }
    expect(await shop.list('dist')).toEqual([]);
    expect(await shop.list('modules/zwei')).not.toContain('ids.lock.yaml');
  });

  test('is not --since for one course that is named twice', async () => {
    const shop = await released([to('1.0.1')]);
    const result = await shop.command(['build', 'modules/kurs', './modules/kurs/', '--since', OLD, '--json']);
    expect(codesIn(diffOutput(result).diagnostics)).toEqual([]);
    expect(result.code).toBe(0);
  });

  test.each([
    ['is not there', 'gibtsnicht.zip', 'KNG100'],
    ['is no zip', COURSE, 'KNG101'],
    ['is a folder without a course', 'alt', 'KNG002'],
  ])('is an old package that %s', async (_, old, code) => {
    const shop = await released();
    const result = await shop.command(['build', 'modules/kurs', '--since', old, '--json']);
    expect(result.code).toBe(2);
    expect(codesIn(diffOutput(result).diagnostics)).toContain(code);
    expect(await shop.list('dist')).toEqual([]);
  });
});

test('a series of one episode is a whole course, also where the older folder had others', async () => {
  const yaml = 'packaging: per-episode\ntargets: [scorm12]\n';
  const shop = await released([[EPISODE, 'id: anfrage', 'id: neu'], to('1.1.0')], yaml);
  const text = String(await shop.read(EPISODE)).replace('eine Anfrage', 'einen Brief');
  const files = { '01-a.md': text.replace('id: neu', 'id: a'), '02-b.md': text.replace('id: neu', 'id: b') };
  await shop.course('frueher', { id: 'kurs', yaml }, files);
  const result = await shop.command(['build', 'modules/kurs', '--since', 'modules/frueher', '--json']);
  expect(result.stderr).not.toMatch(/null|undefined/);
  expect(codesIn(diffOutput(result).diagnostics)).not.toContain('KNG104');
  const { since } = diffOutput(result) as unknown as { since: Compared };
  expect([since.old['episode'], since.new['episode']]).toEqual([null, null]);
  const moves = since.changes.filter(({ kind }) => kind.startsWith('episode'));
  expect(moves.map(({ kind, at }) => `${kind} ${at.episode}`)).toEqual([
    'episodeAdded neu',
    'episodeRemoved a',
    'episodeRemoved b',
  ]);
});

test('the package that learners have is not overwritten by the one that is compared with it', async () => {
  const shop = await released([RATE]);
  const before = await shop.read(OLD);
  const result = await shop.command(['build', 'modules/kurs', '--out', 'alt', '--since', OLD, '--json']);
  expect(result.code).toBe(1);
  expect(codesIn(diffOutput(result).diagnostics)).toContain('KNG111');
  expect(await shop.read(OLD)).toEqual(before);
});

test('of a series, the parts that were not compared are named as such', async () => {
  const shop = await released([], 'targets: [scorm12]\npackaging: per-episode\n');
  const episode = String(await shop.read(EPISODE));
  await writeFile(join(shop.path, 'modules/kurs/02-zweite.md'), episode.replace(/^id: .*$/m, 'id: zweite'));
  const old = 'alt/kurs-de-1.0.0-e01-scorm12.zip';
  const result = await shop.command(['build', 'modules/kurs', '--since', old, '--json']);
  expect(result.code).toBe(0);
  expect(codesIn(diffOutput(result).diagnostics)).toContain('KNG110');
});
