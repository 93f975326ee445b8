import { describe, expect, test } from 'vitest';
import { reportOf, Workshop } from './command-run.ts';

/** What is typed, and what the person reads in German and in English. */
const CASES: readonly (readonly [typed: string[], de: string, en: string])[] = [
  [
    ['biuld'],
    `Fehler KNG112 knigge:1:8
  Den Befehl „biuld“ gibt es nicht.
    │
  1 │ knigge biuld
    │        ^^^^^
  → Meinten Sie „build“? Möglich:`,
    `Error KNG112 knigge:1:8
  There is no command "biuld".
    │
  1 │ knigge biuld
    │        ^^^^^
  → Did you mean "build"? Possible:`,
  ],
  [
    ['build', '--tagret', 'scorm12'],
    `Fehler KNG113 knigge:1:14
  Die Option „--tagret“ gibt es hier nicht.
    │
  1 │ knigge build --tagret scorm12
    │              ^^^^^^^^
  → Meinten Sie „--target“? Welche es gibt, zeigt: knigge build --help
`,
    `Error KNG113 knigge:1:14
  There is no option "--tagret" here.
    │
  1 │ knigge build --tagret scorm12
    │              ^^^^^^^^
  → Did you mean "--target"? To see which there are, type: knigge build --help
`,
  ],
  [
    ['diff', 'alt.zip'],
    `Fehler KNG114 knigge:1:1
  Es fehlt eine Angabe: <new>.
    │
  1 │ knigge diff alt.zip
    │ ^^^^^^^^^^^^^^^^^^^
  → Der Befehl lautet: knigge diff [options] <old> <new>
`,
    `Error KNG114 knigge:1:1
  Something is missing: <new>.
    │
  1 │ knigge diff alt.zip
    │ ^^^^^^^^^^^^^^^^^^^
  → The command is: knigge diff [options] <old> <new>
`,
  ],
  [
    ['diff', 'alt.zip', 'mein kurs', 'neu'],
    `Fehler KNG115 knigge:1:33
  Mit „neu“ kann der Befehl nichts anfangen: Das ist eine Angabe zu viel.
    │
  1 │ knigge diff alt.zip "mein kurs" neu
    │                                 ^^^
  → Der Befehl lautet: knigge diff [options] <old> <new> – Namen mit Leerzeichen gehören in Anführungszeichen, und nach „npm run …“ steht vor allen Angaben ein eigenes --.
`,
    `Error KNG115 knigge:1:33
  The command has no use for "neu": that is one too many.
    │
  1 │ knigge diff alt.zip "mein kurs" neu
    │                                 ^^^
  → The command is: knigge diff [options] <old> <new> – put names with spaces in quotation marks, and after "npm run …" a -- of its own before all else.
`,
  ],
  [
    ['build', '--out'],
    `Fehler KNG116 knigge:1:14
  Nach --out fehlt der Wert.
    │
  1 │ knigge build --out
    │              ^^^^^
  → Schreiben Sie ihn dahinter: --out <folder>
`,
    `Error KNG116 knigge:1:14
  The value after --out is missing.
    │
  1 │ knigge build --out
    │              ^^^^^
  → Write it after the option: --out <folder>
`,
  ],
  [
    ['build', '--new-campaign'],
    `Fehler KNG117 knigge:1:14
  --new-campaign wirkt nur zusammen mit --since.
    │
  1 │ knigge build --new-campaign
    │              ^^^^^^^^^^^^^^
  → Nennen Sie das Paket, das Lernende haben: --since dist/smk-de-1.0.0-scorm12.zip
`,
    `Error KNG117 knigge:1:14
  --new-campaign works only together with --since.
    │
  1 │ knigge build --new-campaign
    │              ^^^^^^^^^^^^^^
  → Name the package that learners have: --since dist/smk-de-1.0.0-scorm12.zip
`,
  ],
  [
    ['build', '--target', 'scorm12,scrom2004-3'],
    `Fehler KNG023 knigge:1:31
  Das Ziel „scrom2004-3“ gibt es nicht.
    │
  1 │ knigge build --target scorm12,scrom2004-3
    │                               ^^^^^^^^^^^
  → Meinten Sie „scorm2004-3“? Möglich: scorm12, scorm2004-3 oder scorm2004-4.
`,
    `Error KNG023 knigge:1:31
  The target "scrom2004-3" does not exist.
    │
  1 │ knigge build --target scorm12,scrom2004-3
    │                               ^^^^^^^^^^^
  → Did you mean "scorm2004-3"? Possible: scorm12, scorm2004-3 or scorm2004-4.
`,
  ],
  [
    ['schema', '--lang', 'fr'],
    `Fehler KNG118 knigge:1:22
  „fr“ ist kein Wert für --lang.
    │
  1 │ knigge schema --lang fr
    │                      ^^
  → Möglich: de oder en.
`,
    `Error KNG118 knigge:1:22
  "fr" is no value for --lang.
    │
  1 │ knigge schema --lang fr
    │                      ^^
  → Possible: de or en.
`,
  ],
];

describe.each([
  ['German', 'de_DE.UTF-8', 1],
  ['English', 'en_GB.UTF-8', 2],
] as const)('a command that was typed wrongly, on a system in %s', (_, LC_ALL, column) => {
  test.each(CASES)('%j', async (...row) => {
    const shop = await Workshop.create();
    const { code, stdout, stderr } = await shop.command(row[0], { LC_ALL });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.slice(0, row[column].length)).toBe(row[column]);
  });
});

test('what is wrong with a command is told to machines as well', async () => {
  const shop = await Workshop.create();
  const run = await shop.command(['build', '--json', '--ot', 'dist', '--lang', 'en']);
  expect(run.code).toBe(2);
  expect(reportOf(run)).toEqual({
    packages: [],
    diagnostics: [
      {
        code: 'KNG113',
        severity: 'error',
        message: 'There is no option "--ot" here.',
        hint: 'Did you mean "--out"? To see which there are, type: knigge build --help',
        file: 'knigge',
        line: 1,
        column: 21,
      },
    ],
  });
});

test('the help speaks the language of the system', async () => {
  const shop = await Workshop.create();
  const { stdout } = await shop.command(['build', '--help'], { LC_ALL: 'de_DE.UTF-8' });
  expect(stdout).toMatch(/^Aufruf: knigge build/);
  expect(stdout).not.toMatch(/Usage|Options:|default|choices|Exit codes/);
});
