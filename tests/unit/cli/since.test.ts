import { describe, expect, test } from 'vitest';
import { codesIn, diffOutput, type Compared } from '../changes/command.ts';
import {
  COURSE,
  EPISODE,
  LOCK,
  OLD,
  RATE,
  released,
  REWRITE,
  to,
  TYPO,
  type Edit,
} from '../changes/released.ts';

const BUILD = ['build', 'modules/kurs', '--since', OLD];

describe('a package that may replace the old one is built', () => {
  test('and the verdict is printed on stderr', async () => {
    const workspace = await released([to('1.1.0'), REWRITE]);
    const { code, stdout, stderr } = await workspace.command([...BUILD, '--lang', 'de']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('Kurs kurs: 1.0.0 → 1.1.0');
    expect(stderr).toContain('✔ Ersetzen ist sicher. Wer fertig ist, bleibt fertig.');
    expect(await workspace.list('dist')).toEqual(['kurs-de-1.1.0-scorm12.zip']);
    expect(await workspace.text(LOCK)).toContain('version: 1.1.0');
  });

  test('and the JSON has the comparison beside packages and diagnostics', async () => {
    const workspace = await released([to('1.1.0'), REWRITE]);
    const result = await workspace.command([...BUILD, '--json']);
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

  test('with a warning where the version is too low for the changes', async () => {
    const workspace = await released([to('1.0.1'), RATE]);
    const result = await workspace.command([...BUILD, '--json', '--lang', 'en']);
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

  test('without that warning where it is silenced', async () => {
    const workspace = await released([to('1.0.1'), RATE, [COURSE, /$/, 'silence: [KNG105]\n']]);
    const result = await workspace.command([...BUILD, '--json']);
    expect(result.code).toBe(0);
    expect(codesIn(diffOutput(result).diagnostics)).toEqual([]);
  });

  test('whatever a target of which learners have no package would need', async () => {
    const workspace = await released([to('1.1.0'), REWRITE], 'targets: [scorm12, scorm2004-3]\n');
    const result = await workspace.command([...BUILD, '--lang', 'en']);
    expect(result.code).toBe(0);
    expect(result.stderr).toContain('✔ It is safe to replace.');
    expect(result.stderr).not.toContain('✘');
    expect(result.stderr).toContain('Only SCORM 1.2 has been compared');
    expect(await workspace.list('dist')).toHaveLength(2);
  });

  test('also where the older release is a folder', async () => {
    const workspace = await released([to('1.1.0'), REWRITE]);
    await workspace.course('frueher', { id: 'kurs', yaml: 'targets: [scorm12]\n' });
    const result = await workspace.command(['build', 'modules/kurs', '--since', 'modules/frueher', '--json']);
    expect(result.code).toBe(0);
    expect(diffOutput(result)).toMatchObject({ since: { again: ['anfrage'] } });
    expect(await workspace.list('modules/frueher')).not.toContain('ids.lock.yaml');
  });
});

describe('a package that would cost learners their progress is not built', () => {
  const CASES: readonly [string, readonly Edit[], RegExp][] = [
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

  test.each(CASES)('%s: an error at the version, and nothing is written', async (_, edits, reason) => {
    const workspace = await released(edits);
    const lock = await workspace.read(LOCK);
    for (const lang of ['de', 'en']) {
      const result = await workspace.command([...BUILD, '--json', '--lang', lang]);
      expect(result.code).toBe(1);
      const { diagnostics } = diffOutput(result);
      const refusal = diagnostics.find(({ code }) => code === 'KNG108')!;
      expect(refusal).toMatchObject({ severity: 'error', file: COURSE, line: 4 });
      expect(refusal.message).toMatch(reason);
      expect(refusal.hint).toContain('--new-campaign');
      expect(diffOutput(result)).toMatchObject({ packages: [], since: { verdicts: [{ verdict: 'new' }] } });
    }
    expect(await workspace.list('dist')).toEqual([]);
    expect(await workspace.read(LOCK)).toEqual(lock);
  });

  test('but is with --new-campaign, with the advice to make a new activity', async () => {
    const workspace = await released([to('2.0.0')]);
    const result = await workspace.command([...BUILD, '--new-campaign', '--lang', 'de']);
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 0, stdout: '' });
    expect(result.stderr).toContain('✘ Nicht ersetzen');
    expect(result.stderr).toContain('eine neue Aktivität anlegen');
    expect(result.stderr).not.toContain('KNG');
    expect(await workspace.list('dist')).toEqual(['kurs-de-2.0.0-scorm12.zip']);
    expect(await workspace.text(LOCK)).toContain('version: 2.0.0');
  });

  test('a lost lock file: the hint is to restore it, not to raise the version', async () => {
    const workspace = await released([to('1.1.0'), [LOCK, /key: "?01"?/, 'key: "02"']]);
    const result = await workspace.command([...BUILD, '--json', '--lang', 'en']);
    expect(codesIn(diffOutput(result).diagnostics)).toEqual(['KNG108']);
    expect(result.stderr).not.toContain('Set version to 2.0.0.');
  });

  test('a course with an error: nothing is compared', async () => {
    const workspace = await released([[EPISODE, '- [x] Ich', '- [ ] Ich']]);
    const result = await workspace.command([...BUILD, '--json']);
    expect(result.code).toBe(1);
    expect(Object.keys(diffOutput(result))).toEqual(['packages', 'diagnostics']);
    expect(await workspace.list('dist')).toEqual([]);
  });
});

describe('the build obeys the judgement of diff', () => {
  const BOTH = 'targets: [scorm12, scorm2004-3]\n';
  const SF = 'alt/kurs-de-1.0.0-scorm2004-3.zip';
  const CASES: readonly [string, string, readonly Edit[], readonly string[]][] = [
    ['a typo, the package for Moodle', OLD, [to('1.0.1'), TYPO], ['scorm12', 'scorm2004-3']],
    ['a typo, the package for SuccessFactors', SF, [to('1.0.1'), TYPO], ['scorm12', 'scorm2004-3']],
    ['a new situation, the package for Moodle', OLD, [to('1.1.0'), REWRITE], ['scorm12', 'scorm2004-3']],
    ['a new situation, the package for SuccessFactors', SF, [to('1.1.0'), REWRITE], []],
    ['a new situation, all packages', 'modules/alt', [to('1.1.0'), REWRITE], []],
    ['a new campaign, all packages', 'modules/alt', [to('2.0.0')], []],
  ];

  test.each(CASES)('%s', async (_, old, edits, written) => {
    const workspace = await released(edits, BOTH);
    await workspace.course('alt', { id: 'kurs', yaml: BOTH });
    const lock = await workspace.read(LOCK);
    const judged = await workspace.command(['diff', old, 'modules/kurs', '--json']);
    const built = await workspace.command(['build', 'modules/kurs', '--since', old, '--json']);
    const { since } = diffOutput(built) as unknown as { since: Compared };
    expect(since.verdicts).toEqual(diffOutput(judged).verdicts);
    expect(built.code).toBe(judged.code === 11 ? 1 : 0);
    expect(await workspace.list('dist')).toHaveLength(written.length);
    const isSame = (await workspace.read(LOCK)).equals(lock);
    expect(isSame).toBe(written.length === 0);
  });

  test('and names the packages that may replace theirs where only some may', async () => {
    const workspace = await released([to('1.1.0'), REWRITE], BOTH);
    await workspace.course('alt', { id: 'kurs', yaml: BOTH });
    const since = ['build', 'modules/kurs', '--since', 'modules/alt', '--lang', 'en'];
    const refused = await workspace.command(since);
    expect(refused.stderr).toMatch(
      /Error KNG137 .*\n {2}The new package for SCORM 2004, 3rd Edition must not/,
    );
    expect(refused.stderr).toContain('only the wording may change');
    expect(refused.stderr).toContain('--target scorm12');
    const obeyed = await workspace.command([...since, '--target', 'scorm12']);
    expect(obeyed.code).toBe(0);
    expect(await workspace.list('dist')).toEqual(['kurs-de-1.1.0-scorm12.zip']);
    const revised = await workspace.command([...since, '--new-campaign']);
    expect(revised.code).toBe(0);
    expect(revised.stderr).toContain('Revise Item');
    expect(await workspace.list('dist')).toHaveLength(2);
  });
});

describe('a usage error', () => {
  test.each(['de', 'en'])('is --new-campaign alone (%s)', async (lang) => {
    const workspace = await released();
    const { code, stdout, stderr } = await workspace.command(['build', '--new-campaign', '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--since');
    expect(await workspace.list('dist')).toEqual([]);
  });

  test('is --since for two courses, named or below modules/', async () => {
    const workspace = await released();
    await workspace.course('zwei');
    for (const folders of [['modules/kurs', 'modules/zwei'], []]) {
      const result = await workspace.command(['build', ...folders, '--since', OLD, '--json']);
      expect(result.code).toBe(2);
      expect(diffOutput(result)).toMatchObject({ packages: [], diagnostics: [{ code: 'KNG109' }] });
    }
    expect(await workspace.list('dist')).toEqual([]);
    expect(await workspace.list('modules/zwei')).not.toContain('ids.lock.yaml');
  });

  test('is not --since for one course named twice', async () => {
    const workspace = await released([to('1.0.1')]);
    const result = await workspace.command([
      'build',
      'modules/kurs',
      './modules/kurs/',
      '--since',
      OLD,
      '--json',
    ]);
    expect(codesIn(diffOutput(result).diagnostics)).toEqual([]);
    expect(result.code).toBe(0);
  });

  test.each([
    ['is not there', 'gibtsnicht.zip', 'KNG100'],
    ['is no zip', COURSE, 'KNG101'],
    ['is a folder without a course', 'alt', 'KNG002'],
  ])('is an old package that %s', async (_, old, code) => {
    const workspace = await released();
    const result = await workspace.command(['build', 'modules/kurs', '--since', old, '--json']);
    expect(result.code).toBe(2);
    expect(codesIn(diffOutput(result).diagnostics)).toContain(code);
    expect(await workspace.list('dist')).toEqual([]);
  });
});

test('a series with one episode is compared as a whole course, also where the older release had more', async () => {
  const yaml = 'packaging: per-episode\ntargets: [scorm12]\n';
  const workspace = await released([[EPISODE, 'id: anfrage', 'id: neu'], to('1.1.0')], yaml);
  const text = (await workspace.text(EPISODE)).replace('eine Anfrage', 'einen Brief');
  const files = { '01-a.md': text.replace('id: neu', 'id: a'), '02-b.md': text.replace('id: neu', 'id: b') };
  await workspace.course('frueher', { id: 'kurs', yaml }, files);
  const result = await workspace.command(['build', 'modules/kurs', '--since', 'modules/frueher', '--json']);
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

test('the older package is not overwritten by the new one', async () => {
  const workspace = await released([RATE]);
  const before = await workspace.read(OLD);
  const result = await workspace.command(['build', 'modules/kurs', '--out', 'alt', '--since', OLD, '--json']);
  expect(result.code).toBe(1);
  expect(codesIn(diffOutput(result).diagnostics)).toContain('KNG111');
  expect(await workspace.read(OLD)).toEqual(before);
});

test('the episodes of a series that were not compared are reported', async () => {
  const workspace = await released([], 'targets: [scorm12]\npackaging: per-episode\n');
  const episode = await workspace.text(EPISODE);
  await workspace.write('modules/kurs/02-zweite.md', episode.replace(/^id: .*$/m, 'id: zweite'));
  const old = 'alt/kurs-de-1.0.0-e01-scorm12.zip';
  const result = await workspace.command(['build', 'modules/kurs', '--since', old, '--json']);
  expect(result.code).toBe(0);
  expect(codesIn(diffOutput(result).diagnostics)).toContain('KNG110');
});
