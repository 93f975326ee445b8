import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { codesIn, diffOutput, edit } from '../changes/command.ts';
import { COURSE, diffAfter, EPISODE, OLD, RATE, released, REWRITE, to, TYPO } from '../changes/released.ts';
import { Workspace } from './workspace.ts';

const TARGETS = 'targets: [scorm12, scorm2004-3, scorm2004-4]\n';

describe('the exit code is', () => {
  test('0 where nothing has changed, and the report says so', async () => {
    const workspace = await released();
    const german = await workspace.command(['diff', OLD, 'modules/kurs', '--lang', 'de']);
    expect(german).toMatchObject({ code: 0, stderr: '' });
    expect(german.stdout).toContain('Am Inhalt ändert sich nichts.');
    const english = await workspace.command(['diff', OLD, OLD, '--lang', 'en']);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('The content is the same.');
  });

  test('0 for a corrected typo in a patch version', async () => {
    const { code, stdout, stderr } = await diffAfter([to('1.0.1'), TYPO], '--lang', 'de');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Kurs kurs: 1.0.0 → 1.0.1

SCORM 1.2 – Moodle, ILIAS, OpenOlat, TalentLMS
  ✔ Ersetzen ist sicher.
    In Moodle: in den Einstellungen der Aktivität die neue Datei hochladen, am besten zu einer ruhigen Stunde.

Eine Änderung
  Folge 1: Die Anfrage
    Antwort b: Rückmeldung
      − Das kränkt. Wer keine Antwort bekommt, denkt sich eine, …
      + Das kränkt sehr. Wer keine Antwort bekommt, denkt sich eine, …
`);
  });

  test('10 where learners answer again, and the report says which questions', async () => {
    const { code, stdout, stderr } = await diffAfter([to('1.1.0'), REWRITE], '--lang', 'en');
    expect({ code, stderr }).toEqual({ code: 10, stderr: '' });
    expect(stdout).toContain('Learners who are not done answer one question again');
    expect(stdout).toContain('episode 1');
    expect(stdout).toContain('− Sie bekommen eine Anfrage.');
    expect(stdout).toContain('+ Sie bekommen eine Drohung.');
  });

  test('11 for a new campaign, and the report says why', async () => {
    const { code, stdout, stderr } = await diffAfter([to('2.0.0')], '--lang', 'de');
    expect({ code, stderr }).toEqual({ code: 11, stderr: '' });
    expect(stdout).toContain('✘ Nicht ersetzen');
    expect(stdout).toContain('Warum: Version 2.0.0 kündigt eine neue Kampagne an');
    expect(stdout).toContain('eine neue Aktivität anlegen und die alte verbergen');
  });

  test('that of the strictest target: SuccessFactors accepts changes of wording only', async () => {
    const workspace = await released([to('1.1.0'), REWRITE], TARGETS);
    await workspace.course('alt', { id: 'kurs', yaml: TARGETS });
    const { code, stdout } = await workspace.command(['diff', 'modules/alt', 'modules/kurs', '--json']);
    expect(code).toBe(11);
    expect(diffOutput({ code, stdout, stderr: '' }).verdicts).toEqual([
      { target: 'scorm12', verdict: 'again', reasons: [] },
      { target: 'scorm2004-3', verdict: 'new', reasons: [expect.stringContaining('SuccessFactors')] },
      { target: 'scorm2004-4', verdict: 'again', reasons: [] },
    ]);
    const text = await workspace.command(['diff', 'modules/alt', 'modules/kurs', '--lang', 'en']);
    expect(text.stdout).toContain('Why: In an assigned item of SuccessFactors only the wording may change');
    expect(text.stdout).toContain('Revise Item');
  });

  test.each([
    ['one path', [OLD], 'knigge diff [options] <old> <new>'],
    ['three paths', [OLD, OLD, OLD], 'knigge diff [options] <old> <new>'],
    ['no path', [], 'knigge diff [options] <old> <new>'],
    ['an unknown option', [OLD, OLD, '--since', OLD], 'knigge diff --help'],
    ['a language that has no messages', [OLD, OLD, '--lang', 'fr'], 'de or en'],
  ])('2 for %s, with a message on stderr alone', async (_, args, remedy) => {
    const workspace = await Workspace.create();
    const { code, stdout, stderr } = await workspace.command(['diff', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Error KNG11\d knigge:1:/);
    expect(stderr).toContain(remedy);
  });

  test('1 where one side is missing and the other has errors; both are reported', async () => {
    const workspace = await released([[EPISODE, '- [x] Ich', '- [ ] Ich']]);
    const { code, stdout, stderr } = await workspace.command([
      'diff',
      'gibtsnicht.zip',
      'modules/kurs',
      '--lang',
      'de',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Fehler KNG100 gibtsnicht.zip:1:1');
    expect(stderr).toContain(`${EPISODE}:`);
  });
});

describe('the JSON document', () => {
  test('has the whole comparison', async () => {
    const workspace = await released([to('1.0.1'), RATE], TARGETS);
    const result = await workspace.command(['diff', OLD, 'modules/kurs', '--json', '--lang', 'en']);
    expect(diffOutput(result)).toEqual({
      old: { course: 'kurs', episode: null, language: 'de', version: '1.0.0', targets: ['scorm12'] },
      new: {
        course: 'kurs',
        episode: null,
        language: 'de',
        version: '1.0.1',
        targets: ['scorm12', 'scorm2004-3', 'scorm2004-4'],
      },
      verdicts: [{ target: 'scorm12', verdict: 'safe', reasons: [] }],
      again: [],
      added: [],
      changes: [
        {
          kind: 'rating',
          claims: 'minor',
          at: { episode: 'anfrage', question: 'anfrage', option: 'b' },
          before: 'poor',
          after: 'ok',
          message: expect.stringContaining('not recommended → acceptable'),
        },
      ],
      diagnostics: [
        {
          code: 'KNG105',
          severity: 'warning',
          message: expect.stringContaining('announces less than has changed since 1.0.0'),
          hint: 'Write in course.yaml: version: 1.1.0',
          file: 'modules/kurs',
          line: 1,
          column: 1,
        },
      ],
    });
    expect(result.code).toBe(0);
    expect(result.stderr).toContain('Warning KNG105 modules/kurs');
  });

  test('is printed after an error as well', async () => {
    const workspace = await released();
    await workspace.write('leer.zip', '');
    const result = await workspace.command(['diff', 'leer.zip', 'gibtsnicht', '--json', '--lang', 'de']);
    expect(result.code).toBe(1);
    expect(diffOutput(result)).toMatchObject({
      diagnostics: [
        { code: 'KNG101', severity: 'error', file: 'leer.zip' },
        { code: 'KNG100', severity: 'error', file: 'gibtsnicht' },
      ],
    });
    expect(Object.keys(diffOutput(result))).toEqual(['diagnostics']);
  });
});

test('zips and folders can be compared in any combination', async () => {
  const workspace = await released([to('1.1.0'), REWRITE]);
  await workspace.command(['build']);
  const next = 'dist/kurs-de-1.1.0-scorm12.zip';
  for (const pair of [
    [OLD, 'modules/kurs'],
    [OLD, next],
    [OLD, './modules/kurs/'],
  ] as const) {
    const result = await workspace.command(['diff', ...pair, '--json']);
    expect({ pair, code: result.code, again: diffOutput(result).again }).toEqual({
      pair,
      code: 10,
      again: ['anfrage'],
    });
  }
  const back = await workspace.command(['diff', next, OLD, '--json']);
  expect(back.code).toBe(0);
  expect(codesIn(diffOutput(back).diagnostics)).toEqual(['KNG107']);
  const same = await workspace.command(['diff', next, 'modules/kurs', '--json']);
  expect(diffOutput(same)).toMatchObject({ changes: [], diagnostics: [] });
});

test('packages of one release for different standards cannot replace each other', async () => {
  const workspace = await released([], TARGETS);
  const other = 'alt/kurs-de-1.0.0-scorm2004-3.zip';
  const { code, stdout } = await workspace.command(['diff', OLD, other, '--lang', 'en']);
  expect(code).toBe(11);
  expect(stdout).toContain('Why: SCORM 1.2 becomes SCORM 2004, 3rd Edition');
});

test('a silenced warning is not reported', async () => {
  const result = await diffAfter([TYPO, [COURSE, /$/, 'silence: [KNG106]\n']], '--json');
  expect(codesIn(diffOutput(result).diagnostics)).toEqual([]);
});

const drawing = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="${color}" d="M0 0h4v3z"/></svg>`;

test('a picture and a film that are replaced under their names are told, have new names in the package, and leave the lock file', async () => {
  const workspace = await Workspace.create();
  await workspace.course('kurs', { yaml: 'targets: [scorm12]\n' });
  await edit(
    workspace,
    EPISODE,
    /\n\n## /,
    '\n\n![Eine Tür](<media/Tür.svg>)\n\n## Video\n\n[Ein Klang](media/klang.mp3)\n\n### Transkript\n\nEs klingelt.\n\n## ',
  );
  await workspace.write('modules/kurs/media/Tür.svg', drawing('red'));
  await workspace.write('modules/kurs/media/klang.mp3', 'ding');
  const buildInto = async (folder: string): Promise<string[]> => {
    expect(await workspace.command(['build', '--out', folder])).toMatchObject({ code: 0 });
    const files = unzipSync(await workspace.read(`${folder}/kurs-de-1.0.0-scorm12.zip`));
    return Object.keys(files).filter((name) => name.startsWith('media/'));
  };
  const before = await buildInto('alt');
  const lock = await workspace.text('modules/kurs/ids.lock.yaml');
  expect(await buildInto('noch-einmal')).toEqual(before);

  await workspace.write('modules/kurs/media/Tür.svg', drawing('blue'));
  await workspace.write('modules/kurs/media/klang.mp3', 'dong');
  const after = await buildInto('neu');
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  expect(await workspace.text('modules/kurs/ids.lock.yaml')).toBe(lock);
  for (const next of ['modules/kurs', 'neu/kurs-de-1.0.0-scorm12.zip']) {
    const { code, stdout } = await workspace.command(['diff', OLD, next, '--lang', 'de']);
    expect(code).toBe(0);
    expect(stdout).toContain('Datei media/Tür.svg: anderer Inhalt');
    expect(stdout).toContain('Datei media/klang.mp3: anderer Inhalt');
  }
});
