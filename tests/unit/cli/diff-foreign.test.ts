import { strToU8, unzipSync, zipSync } from 'fflate';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/changes/compare.ts';
import { reportChanges } from '../../../src/cli/report-changes.ts';
import { reportVerdicts } from '../../../src/cli/report-verdicts.ts';
import { author, stateOf } from '../changes/author.ts';
import { codesIn, diffOutput, writeBytes } from '../changes/command.ts';
import { honest, rawZip, zeros } from '../changes/raw-zip.ts';
import { Workshop } from './command-run.ts';

const GOOD = 'dist/kurs-de-1.0.0-scorm12.zip';
const SHEET = 'knigge.json';

async function built(): Promise<Workshop> {
  const shop = await Workshop.create();
  await shop.course('kurs', { yaml: 'targets: [scorm12]\n' });
  expect(await shop.command(['build'])).toMatchObject({ code: 0 });
  return shop;
}

/** Writes alt.zip: the package with another data sheet, or without one. */
async function withSheet(shop: Workshop, change: (sheet: string) => string | undefined): Promise<void> {
  const { [SHEET]: sheet, ...files } = unzipSync(await shop.read(GOOD));
  const text = change(new TextDecoder().decode(sheet));
  await writeBytes(
    shop,
    'alt.zip',
    zipSync({ ...files, ...(text === undefined ? {} : { [SHEET]: strToU8(text) }) }),
  );
}

const CASES: readonly [string, string, (shop: Workshop) => Promise<void>][] = [
  ['that is empty', 'KNG101', (shop) => shop.write('alt.zip', '')],
  ['that is a text', 'KNG101', (shop) => shop.write('alt.zip', 'Guten Tag')],
  ['without knigge.json', 'KNG102', (shop) => withSheet(shop, () => undefined)],
  ['without any file', 'KNG102', (shop) => writeBytes(shop, 'alt.zip', rawZip([]))],
  ['whose knigge.json is no JSON', 'KNG103', (shop) => withSheet(shop, (text) => text.slice(0, 300))],
  [
    'whose knigge.json is newer',
    'KNG103',
    (shop) => withSheet(shop, (text) => text.replace('"format": 1', '"format": 2')),
  ],
  ['whose knigge.json is another program’s', 'KNG103', (shop) => withSheet(shop, () => '{"name":"knigge"}')],
  [
    'that says 1 GB',
    'KNG101',
    (shop) => writeBytes(shop, 'alt.zip', rawZip([{ ...honest(SHEET, '{}'), size: 1e9 }])),
  ],
  [
    'that is a bomb',
    'KNG101',
    (shop) => writeBytes(shop, 'alt.zip', rawZip([{ name: SHEET, data: zeros(500), size: 900 }])),
  ],
  [
    'with a file that would lie outside',
    'KNG101',
    (shop) => writeBytes(shop, 'alt.zip', rawZip([honest('../knigge-outside', 'y'), honest(SHEET, '{}')])),
  ],
];

describe('a zip', () => {
  test.each(CASES)('%s is an error that says so, on either side', async (_, code, write) => {
    const shop = await built();
    await write(shop);
    for (const pair of [
      ['alt.zip', GOOD],
      ['modules/kurs', 'alt.zip'],
    ]) {
      const result = await shop.command(['diff', ...pair, '--json', '--lang', 'de']);
      expect(result.code).toBe(1);
      expect(diffOutput(result).diagnostics).toMatchObject([{ code, severity: 'error', file: 'alt.zip' }]);
      expect(result.stderr).toContain(`Fehler ${code} alt.zip:1:1`);
      expect(result.stderr).not.toMatch(/Error:| at .*\.ts:/);
    }
    expect(await shop.list('..')).not.toContain('knigge-outside');
  });

  test('of Knigge that was cut off anywhere is an error, and no fault of Knigge', async () => {
    const shop = await built();
    const whole = await shop.read(GOOD);
    for (let step = 0; step < 60; step += 1) {
      const length = Math.floor((whole.length * step) / 60) + (step % 7);
      await writeBytes(shop, 'alt.zip', whole.subarray(0, length));
      const result = await shop.command(['diff', 'alt.zip', GOOD, '--json']);
      expect({ length, code: result.code, codes: codesIn(diffOutput(result).diagnostics) }).toEqual({
        length,
        code: 1,
        codes: ['KNG101'],
      });
    }
  });

  test('of an old Knigge, whose data sheet names neither target nor manifest, is compared', async () => {
    const shop = await built();
    await withSheet(shop, (text) => {
      const { target: _, manifest: __, ...sheet } = JSON.parse(text) as Record<string, unknown>;
      return JSON.stringify(sheet);
    });
    const result = await shop.command(['diff', 'alt.zip', 'modules/kurs', '--json']);
    expect(result.code).toBe(0);
    expect(diffOutput(result)).toMatchObject({
      changes: [],
      verdicts: [{ target: 'scorm12', verdict: 'safe' }],
    });
  });
});

/** What moves a cursor or worse, beside the line's end. */
const CONTROL = /(?!\n)\p{Cc}/u;

/** A package whose texts and identifiers are full of control characters. */
async function nastyShop(): Promise<Workshop> {
  const shop = await built();
  const nasty = String.raw`\u001b[2J\u009b2J\u0007\r\u0000`;
  await withSheet(shop, (text) =>
    text
      .replaceAll('Kurs kurs', `Kurs ${nasty}`)
      .replaceAll('Sie bekommen eine Anfrage.', `Sie ${nasty} Anfrage.`)
      .replaceAll('Die Anfrage', `Die ${nasty}`)
      .replaceAll('01-anfrage.md', `01-${nasty}.md`)
      .replaceAll('Ich antworte nicht.', `Ich ${nasty}.`)
      .replace('"ITEM1"', `"ITEM${nasty}"`)
      .replace('"kurs-de-v1"', `"kurs-${nasty}"`),
  );
  return shop;
}

test('control characters of a foreign zip never reach the terminal', async () => {
  const shop = await nastyShop();
  for (const pair of [
    ['alt.zip', GOOD],
    [GOOD, 'alt.zip'],
  ]) {
    for (const lang of ['de', 'en']) {
      const { stdout, stderr } = await shop.command(['diff', ...pair, '--lang', lang]);
      expect(stdout).toContain('2J');
      expect(stdout).not.toMatch(CONTROL);
      expect(stderr).not.toMatch(CONTROL);
    }
  }
});

test('control characters of a foreign zip are escaped in JSON, the newer ones too', async () => {
  const shop = await nastyShop();
  const result = await shop.command(['diff', 'alt.zip', GOOD, '--json']);
  expect(diffOutput(result).changes![0]!.before).toContain('\u009B');
  expect(result.stdout).not.toMatch(CONTROL);
});

test('on a terminal with colours, the colours of the report reach it', async () => {
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
