import { once } from 'node:events';
import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { ZipArchive } from 'archiver';
import { isCompressed } from './is-compressed.ts';
import type { PackageFile } from '../files/package-file.ts';
import { UnstableFileError } from './unstable-file-error.ts';

/** Size in bytes above which a file on disk is streamed instead of read at once. */
export const STREAM_ABOVE = 64_000_000;

/** The earliest date that the ZIP format can hold (PKWARE APPNOTE 4.4.6). */
const DATE = new Date(Date.UTC(1980, 0, 1));
/** In object mode, a stream does not join chunks for its reader; joined, a film would be in memory twice. */
const CHUNKS = { readableObjectMode: true, highWaterMark: 16 };

interface Entry {
  readonly file: PackageFile;
  /** of a file on disk, before packing begins */
  readonly stats?: Stats;
}

/**
 * Packs files into a ZIP archive whose bytes depend on names and contents alone, not on order, clock or time zone.
 * Fails if two files have the same name, and with an UnstableFileError if one changes meanwhile or cannot be read.
 */
export async function* zip(files: readonly PackageFile[]): AsyncGenerator<Uint8Array> {
  const entries = await Promise.all(sorted(files).map(measure));
  // One level for all; at 9 a gigabyte takes minutes.
  const archive = new ZipArchive({ zlib: { level: entries.some(isLarge) ? 1 : 9 }, ...CHUNKS });
  const stopped = new AbortController();
  archive.on('warning', (warning) => archive.destroy(warning));
  const output = { read: 0 };
  fill(archive, entries, output, stopped.signal).catch((error: Error) => archive.destroy(error));
  try {
    for await (const chunk of archive as AsyncIterable<Uint8Array>) {
      yield chunk;
      output.read += chunk.length;
      archive.emit('read');
    }
  } finally {
    stopped.abort();
  }
}

function sorted(files: readonly PackageFile[]): PackageFile[] {
  const inOrder = files
    .map((file) => ({ file, key: Buffer.from(file.name) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ file }) => file);
  const twice = inOrder.find(({ name }, index) => name === inOrder[index + 1]?.name);
  if (twice) throw new Error(`The package would contain "${twice.name}" twice.`);
  return inOrder;
}

const measure = async (file: PackageFile): Promise<Entry> =>
  'bytes' in file ? { file } : { file, stats: await orUnstableFileError(file.path, stat(file.path)) };

const isLarge = ({ stats }: Entry): boolean => stats !== undefined && stats.size > STREAM_ABOVE;

async function fill(
  archive: ZipArchive,
  entries: readonly Entry[],
  output: { readonly read: number },
  signal: AbortSignal,
): Promise<void> {
  for (const entry of entries) {
    const { file } = entry;
    const data = { name: file.name, date: DATE, mode: 0o644 };
    let end = output.read;
    if ('path' in file && isLarge(entry)) {
      const content = createReadStream(file.path, { signal });
      content.once('error', (cause) => archive.destroy(new UnstableFileError(file.path, cause)));
      archive.append(content, data);
    } else {
      // java.util.zip.ZipInputStream needs size and checksum of stored and of empty entries before their content ("only
      // DEFLATED entries can have EXT descriptor"). archiver knows them of a Buffer only.
      const content = await contentOf(file);
      const store = content.length === 0 || isCompressed(file.name);
      if (store) end += content.length;
      archive.append(content, { ...data, store });
    }
    await once(archive, 'entry', { signal });
    // archiver does not apply back pressure to stored entries.
    while (output.read < end) await once(archive, 'read', { signal });
    await assertUnchanged(entry);
  }
  await archive.finalize();
}

async function contentOf(file: PackageFile): Promise<Buffer> {
  const bytes = 'bytes' in file ? file.bytes : await orUnstableFileError(file.path, readFile(file.path));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

async function assertUnchanged({ file, stats }: Entry): Promise<void> {
  if (!('path' in file) || !stats) return;
  const { size, mtimeMs } = await orUnstableFileError(file.path, stat(file.path));
  if (size !== stats.size || mtimeMs !== stats.mtimeMs) throw new UnstableFileError(file.path);
}

/** Turns the rejection of reading a file into an UnstableFileError with its path. */
const orUnstableFileError = <T>(path: string, reading: Promise<T>): Promise<T> =>
  reading.catch((cause: unknown) => {
    throw new UnstableFileError(path, cause);
  });
