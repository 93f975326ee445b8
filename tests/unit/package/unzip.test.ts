import { execFile } from 'node:child_process';
import * as fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compiled } from '../../../scripts/compiled.mjs';
import { readFromZip } from '../../../src/package/unzip.ts';
import { honest, rawZip, zeros } from '../changes/raw-zip.ts';
import { zipped } from '../../support/zipped.ts';

const SHEET = 'knigge.json';
const TEXT = `{ "format": 1, "words": "${'Grüße '.repeat(40)}" }`;

async function fileOf(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-zip-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'some.zip');
  await writeFile(path, bytes);
  return path;
}

/** The text of the data sheet, or what came instead of it. */
const sheetIn = async (path: string): Promise<string> => {
  try {
    const bytes = await readFromZip(path, SHEET);
    return bytes ? new TextDecoder().decode(bytes) : 'none';
  } catch {
    return 'refused';
  }
};

const built = () =>
  zipped({
    files: [
      { name: 'index.html', bytes: Buffer.from('<p>') },
      { name: SHEET, bytes: Buffer.from(TEXT) },
      { name: 'z.txt', bytes: Buffer.from('last') },
    ],
  });

test('a file of a zip is read, whoever packed it; one that is not there is none', async () => {
  expect(await sheetIn(await fileOf(await built()))).toBe(TEXT);
  expect(await sheetIn(await fileOf(rawZip([honest('a', 'b'), honest(SHEET, TEXT)])))).toBe(TEXT);
  const stored = { ...honest(SHEET, TEXT), data: Buffer.from(TEXT), method: 0 };
  expect(await sheetIn(await fileOf(rawZip([stored])))).toBe(TEXT);
  expect(await sheetIn(await fileOf(rawZip([honest(`other/${SHEET}`, TEXT)])))).toBe('none');
  expect(await sheetIn(await fileOf(rawZip([])))).toBe('none');
});

describe('a zip is refused', () => {
  test('if it has more files than a package can have', async () => {
    const entry = honest('a', 'b');
    const most = Array.from({ length: 65_100 }, () => entry);
    expect(await sheetIn(await fileOf(rawZip([...most, honest(SHEET, TEXT)])))).toBe('refused');
  });

  test('wherever it was cut off', async () => {
    const zip = await built();
    const path = await fileOf(zip);
    for (let length = 0; length < zip.length; length += 1) {
      await writeFile(path, zip.subarray(0, length));
      expect({ length, sheet: await sheetIn(path) }).toEqual({ length, sheet: 'refused' });
    }
  });

  test.each([
    ['it is no zip', Buffer.from('Guten Tag')],
    ['the file says that it has 1 GB', rawZip([{ ...honest(SHEET, TEXT), size: 1_000_000_000 }])],
    [
      'the file really has 40 MB',
      rawZip([{ name: SHEET, data: zeros(40), size: 40e6, crc: crc32(Buffer.alloc(40e6)) }]),
    ],
    ['the file has more than it says', rawZip([{ name: SHEET, data: zeros(3), size: 1000 }])],
    ['the file has less than it says', rawZip([{ ...honest(SHEET, TEXT), size: 100_000 }])],
    ['the file has bytes that were changed', rawZip([{ ...honest(SHEET, TEXT), crc: 1 }])],
    ['the file is encrypted', rawZip([{ ...honest(SHEET, TEXT), flags: 1 }])],
    ['the file is packed in a way that nobody knows', rawZip([{ ...honest(SHEET, TEXT), method: 99 }])],
    ['a file before it would lie outside', rawZip([honest('../x', ''), honest(SHEET, TEXT)])],
    ['a file before it has an absolute path', rawZip([honest('/etc/x', ''), honest(SHEET, TEXT)])],
  ])('where %s', async (_, bytes) => {
    expect(await sheetIn(await fileOf(bytes))).toBe('refused');
  });
});

test('whatever byte is damaged, the file is read or refused', async () => {
  const zip = await built();
  const path = await fileOf(zip);
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const damaged = Uint8Array.from(zip);
      damaged[at] = damaged[at]! ^ by;
      await writeFile(path, damaged);
      expect(['none', 'refused', TEXT]).toContain(await sheetIn(path));
    }),
    { numRuns: 400 },
  );
});

test('a zip bomb of two gigabytes does not fill the memory', async () => {
  const path = await fileOf(rawZip([{ name: SHEET, data: zeros(2000), size: 31_000_000 }]));
  const script = await compiled('tests/unit/package/measure-reading.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, SHEET]);
  const { answer, kilobytes } = JSON.parse(stdout) as { answer: string; kilobytes: number };
  expect(answer).toBe('refused');
  expect(kilobytes).toBeLessThan(400_000);
});
