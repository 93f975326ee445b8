import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import type { PackageFile } from './package-file.ts';

/** The earliest date that the ZIP format can hold (PKWARE APPNOTE 4.4.6). */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs files into a ZIP archive whose bytes depend on names and contents alone, not on order, clock or time zone.
 *
 * @throws Error if two files have the same name
 */
export async function zip(files: readonly PackageFile[]): Promise<Uint8Array> {
  const sorted = files
    .map(({ name, bytes }) => ({ name, key: Buffer.from(name), bytes }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
  const twice = sorted.find(({ name }, index) => name === sorted[index + 1]?.name);
  if (twice) throw new Error(`The package would contain "${twice.name}" twice.`);

  const archive = new ZipArchive({ zlib: { level: 9 } });
  for (const { name, bytes } of sorted) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    archive.append(source, { name, date: DATE, mode: 0o644 });
  }
  const [archived] = await Promise.all([buffer(archive), archive.finalize()]);
  return archived;
}
