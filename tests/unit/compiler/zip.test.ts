import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../../src/compiler/zip.ts';

const run = promisify(execFile);
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const files = [
  text('index.html', '<p>Grüße</p>'.repeat(500)),
  text('imsmanifest.xml', '<manifest/>'),
  text('media/Z.svg', '<svg/>'),
  text('media/a.svg', ''),
  { name: 'media/noise.bin', bytes: Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 31) % 251) },
];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Entry {
  readonly name: string;
  readonly versionNeeded: number;
  readonly time: number;
  readonly date: number;
  readonly extra: number;
  readonly mode: number;
}

/** Reads the central directory (PKWARE APPNOTE 4.3.12). */
function entries(archive: Uint8Array): Entry[] {
  const bytes = Buffer.from(archive);
  const found: Entry[] = [];
  let at = bytes.indexOf('PK\u0001\u0002', 'latin1');
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extra = bytes.readUInt16LE(at + 30);
    found.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      versionNeeded: bytes.readUInt16LE(at + 6),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      extra,
      mode: bytes.readUInt16LE(at + 40) & 0o777,
    });
    at += 46 + nameLength + extra + bytes.readUInt16LE(at + 32);
  }
  return found;
}

test('another reader finds the same names and contents', async () => {
  const read = unzipSync(await zip(files));
  expect(Object.keys(read).length).toBe(files.length);
  for (const { name, bytes } of files) expect(sha256(read[name] ?? new Uint8Array(1))).toBe(sha256(bytes));
});

test('repetition and order of the files change nothing', async () => {
  const once = sha256(await zip(files));
  expect(sha256(await zip(files))).toBe(once);
  expect(sha256(await zip(files.toReversed()))).toBe(once);
});

test('the time zone changes nothing', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { zip } from ${JSON.stringify(new URL('../../../src/compiler/zip.ts', import.meta.url).href)};
    const archive = await zip([{ name: 'index.html', bytes: new TextEncoder().encode('<p>') }]);
    console.log(new Date(0).getTimezoneOffset(), createHash('sha256').update(archive).digest('hex'));
  `;
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  const lines = await Promise.all(
    zones.map(async (TZ) => {
      const env = { ...process.env, TZ };
      const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
      const { stdout } = await run(process.execPath, args, { cwd: root, env });
      return stdout.trim().split(' ');
    }),
  );
  const expected = sha256(await zip([text('index.html', '<p>')]));
  expect(new Set(lines.map(([offset]) => offset)).size).toBe(zones.length);
  expect(lines.map(([, hash]) => hash)).toEqual(zones.map(() => expected));
});

test('the raw headers hold sorted names, one fixed date and mode, no folders, no zip64', async () => {
  const found = entries(await zip(files));
  expect(found.map(({ name }) => name)).toEqual([
    'imsmanifest.xml',
    'index.html',
    'media/Z.svg',
    'media/a.svg',
    'media/noise.bin',
  ]);
  for (const entry of found) {
    // 1980-01-01 00:00:00 in MS-DOS format
    expect(entry).toMatchObject({ date: 0x0021, time: 0, extra: 0, mode: 0o644 });
    expect(entry.versionNeeded).toBeLessThan(45);
  }
});

test('names are sorted by their bytes', async () => {
  const found = entries(await zip([text('\u{1F600}', ''), text('\uFF5E', ''), text('b', ''), text('B', '')]));
  expect(found.map(({ name }) => name)).toEqual(['B', 'b', '\uFF5E', '\u{1F600}']);
});

test('a view into a larger buffer gives its own bytes alone', async () => {
  const bytes = new TextEncoder().encode('before index after').subarray(7, 12);
  const read = unzipSync(await zip([{ name: 'index.html', bytes }]));
  expect(strFromU8(read['index.html'] ?? new Uint8Array())).toBe('index');
});

test('a name that comes twice is an error', async () => {
  await expect(zip([...files, text('media/a.svg', 'x')])).rejects.toThrow(
    'The package would contain "media/a.svg" twice.',
  );
});
