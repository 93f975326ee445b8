import { strToU8, unzipSync, zipSync } from 'fflate';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/changes/compare.ts';
import { reportChanges } from '../../../src/cli/report-changes.ts';
import { reportVerdicts } from '../../../src/cli/report-verdicts.ts';
import { author, stateOf } from '../changes/author.ts';
import { codesIn, diffOutput } from '../changes/command.ts';
import { honest, rawZip, zeros } from '../changes/raw-zip.ts';
import { Workspace } from './workspace.ts';

const GOOD = 'dist/kurs-de-1.0.0-scorm12.zip';
const SHEET = 'knigge.json';

/** A workspace with a course and its package, for SCORM 1.2. */
async function buildCourse(): Promise<Workspace> {
  const workspace = await Workspace.create();
  await workspace.course('kurs', { yaml: 'targets: [scorm12]\n' });
  expect(await workspace.command(['build'])).toMatchObject({ code: 0 });
  return workspace;
}

/** The package with another data sheet, or without one. */
function repack(zip: Uint8Array, change: (sheet: string) => string | undefined): Uint8Array {
  const { [SHEET]: sheet, ...files } = unzipSync(zip);
  const text = change(new TextDecoder().decode(sheet));
  return zipSync({ ...files, ...(text === undefined ? {} : { [SHEET]: strToU8(text) }) });
}

async function writeRepacked(workspace: Workspace, change: (sheet: string) => string): Promise<void> {
  await workspace.write('alt.zip', repack(await workspace.read(GOOD), change));
}

const CASES: readonly [string, string, (good: Uint8Array) => Uint8Array | string][] = [
  ['that is empty', 'KNG101', () => ''],
  ['that is a text', 'KNG101', () => 'Guten Tag'],
  ['without knigge.json', 'KNG102', (good) => repack(good, () => undefined)],
  ['without any file', 'KNG102', () => rawZip([])],
  ['whose knigge.json is no JSON', 'KNG103', (good) => repack(good, (text) => text.slice(0, 300))],
  [
    'whose knigge.json is newer',
    'KNG103',
    (good) => repack(good, (text) => text.replace('"format": 1', '"format": 2')),
  ],
  ['whose knigge.json is another program’s', 'KNG103', (good) => repack(good, () => '{"name":"knigge"}')],
  ['whose knigge.json claims 1 GB', 'KNG101', () => rawZip([{ ...honest(SHEET, '{}'), size: 1e9 }])],
  [
    'whose knigge.json is larger than it claims',
    'KNG101',
    () => rawZip([{ name: SHEET, data: zeros(500), size: 900 }]),
  ],
  [
    'with a path out of the folder',
    'KNG101',
    () => rawZip([honest('../knigge-outside', 'y'), honest(SHEET, '{}')]),
  ],
];

describe('a zip', () => {
  test.each(CASES)('%s is reported as an error, on either side', async (_, code, alter) => {
    const workspace = await buildCourse();
    await workspace.write('alt.zip', alter(await workspace.read(GOOD)));
    for (const pair of [
      ['alt.zip', GOOD],
      ['modules/kurs', 'alt.zip'],
    ]) {
      const result = await workspace.command(['diff', ...pair, '--json', '--lang', 'de']);
      expect(result.code).toBe(1);
      expect(diffOutput(result).diagnostics).toMatchObject([{ code, severity: 'error', file: 'alt.zip' }]);
      expect(result.stderr).toContain(`Fehler ${code} alt.zip:1:1`);
      expect(result.stderr).not.toMatch(/Error:| at .*\.ts:/);
    }
    expect(await workspace.list('..')).not.toContain('knigge-outside');
  });

  test('of Knigge that is truncated is reported as an error, not as an internal error', async () => {
    const workspace = await buildCourse();
    const whole = await workspace.read(GOOD);
    for (let step = 0; step < 60; step += 1) {
      const length = Math.floor((whole.length * step) / 60) + (step % 7);
      await workspace.write('alt.zip', whole.subarray(0, length));
      const result = await workspace.command(['diff', 'alt.zip', GOOD, '--json']);
      expect({ length, code: result.code, codes: codesIn(diffOutput(result).diagnostics) }).toEqual({
        length,
        code: 1,
        codes: ['KNG101'],
      });
    }
  });

  test('of an old Knigge, whose data sheet names neither target nor manifest, is compared', async () => {
    const workspace = await buildCourse();
    await writeRepacked(workspace, (text) => {
      const { target: _, manifest: __, ...sheet } = JSON.parse(text) as Record<string, unknown>;
      return JSON.stringify(sheet);
    });
    const result = await workspace.command(['diff', 'alt.zip', 'modules/kurs', '--json']);
    expect(result.code).toBe(0);
    expect(diffOutput(result)).toMatchObject({
      changes: [],
      verdicts: [{ target: 'scorm12', verdict: 'safe' }],
    });
  });
});

/** All control characters but the line feed. */
const CONTROL = /(?!\n)\p{Cc}/u;

/** A package whose texts and identifiers are full of control characters. */
async function withControlCharacters(): Promise<Workspace> {
  const workspace = await buildCourse();
  const controls = String.raw`\u001b[2J\u009b2J\u0007\r\u0000`;
  await writeRepacked(workspace, (text) =>
    text
      .replaceAll('Kurs kurs', `Kurs ${controls}`)
      .replaceAll('Sie bekommen eine Anfrage.', `Sie ${controls} Anfrage.`)
      .replaceAll('Die Anfrage', `Die ${controls}`)
      .replaceAll('01-anfrage.md', `01-${controls}.md`)
      .replaceAll('Ich antworte nicht.', `Ich ${controls}.`)
      .replace('"ITEM1"', `"ITEM${controls}"`)
      .replace('"kurs-de-v1"', `"kurs-${controls}"`),
  );
  return workspace;
}

test('control characters of a foreign zip are not printed', async () => {
  const workspace = await withControlCharacters();
  for (const pair of [
    ['alt.zip', GOOD],
    [GOOD, 'alt.zip'],
  ]) {
    for (const lang of ['de', 'en']) {
      const { stdout, stderr } = await workspace.command(['diff', ...pair, '--lang', lang]);
      expect(stdout).toContain('2J');
      expect(stdout).not.toMatch(CONTROL);
      expect(stderr).not.toMatch(CONTROL);
    }
  }
});

test('control characters of a foreign zip are escaped in JSON, C1 included', async () => {
  const workspace = await withControlCharacters();
  const result = await workspace.command(['diff', 'alt.zip', GOOD, '--json']);
  expect(diffOutput(result).changes![0]!.before).toContain('\u009B');
  expect(result.stdout).not.toMatch(CONTROL);
});

test('a report is printed with its colours', async () => {
  const comparison = compare(await stateOf(author()), await stateOf(author().version('1.2.1')));
  const changed = compare(
    await stateOf(author()),
    await stateOf(author().version('1.2.1').edit('01-post.md', 'Post kommt.', 'Post kam.')),
  );
  const colors = createColors(true);
  expect(reportVerdicts(comparison, 'en', colors)).toContain(colors.bold('SCORM 1.2'));
  expect(reportVerdicts(comparison, 'en', colors)).not.toContain('\uFFFD');
  expect(reportChanges(changed, 'en', colors)).toContain(colors.bold('Episode 1: Post'));
});
