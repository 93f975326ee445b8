import { createReadStream } from 'node:fs';
import { PassThrough, pipeline, Readable, Writable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';
import { isCompressed } from './is-compressed.ts';
import type { PackageFile } from '../files/package-file.ts';

/** 1980-01-01 00:00, the earliest date that the ZIP format can hold (PKWARE APPNOTE 4.4.6). */
const DATE = 0x0021_0000;
/** PKWARE APPNOTE 4.4.5. */
const STORED = 0;
const DEFLATED = 8;

/**
 * Packs files into a ZIP archive whose bytes depend on names and contents alone, not on order, clock or time zone.
 * The stream fails if two files have the same name, and with an UnsteadyFile if one changes meanwhile or cannot be read.
 */
export function zip(files: readonly PackageFile[]): Readable {
  const archive = new PassThrough();
  fill(archive, files).catch((error: Error) => archive.destroy(error));
  return archive;
}

/** A file that could not be read, or had changed, when it was its turn. */
export class UnsteadyFile extends Error {
  /** on this machine */
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`"${path}" changed while it was packed, or could not be read.`, { cause });
    this.path = path;
  }
}

async function fill(archive: PassThrough, files: readonly PackageFile[]): Promise<void> {
  const sorted = files
    .map((file) => ({ file, key: Buffer.from(file.name) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ file }) => file);
  const twice = sorted.find(({ name }, index) => name === sorted[index + 1]?.name);
  if (twice) throw new Error(`The package would contain "${twice.name}" twice.`);

  const writer = new ZipWriter(Writable.toWeb(archive), {
    passThrough: true,
    rawLastModDate: DATE,
    extendedTimestamp: false,
    unixMode: 0o644,
  });
  for (const file of sorted) await add(writer, file);
  await writer.close();
}

/**
 * What is stored is read twice, so that size and checksum stand before it: java.util.zip.ZipInputStream takes them
 * from behind an entry only if that is deflated ("only DEFLATED entries can have EXT descriptor").
 */
async function add(writer: ZipWriter<unknown>, file: PackageFile): Promise<void> {
  const { size, sum } = await measure(file);
  const content = Readable.from(unchanged(file, sum));
  const facts = { uncompressedSize: size, crc32: sum };
  if (isCompressed(file.name)) {
    await writer.add(file.name, { readable: toWeb(content), size }, { ...facts, compressionMethod: STORED });
  } else {
    const deflated = pipeline(content, createDeflateRaw({ level: 9 }), () => undefined);
    await writer.add(file.name, toWeb(deflated), { ...facts, compressionMethod: DEFLATED });
  }
}

/** To TypeScript, the streams of Node and those of browsers are not the same. */
const toWeb = (stream: Readable): ReadableStream => Readable.toWeb(stream) as ReadableStream;

async function measure(file: PackageFile): Promise<{ size: number; sum: number }> {
  let [size, sum] = [0, 0];
  for await (const chunk of chunksOf(file)) {
    size += chunk.length;
    sum = crc32(chunk, sum);
  }
  return { size, sum };
}

async function* unchanged(file: PackageFile, expected: number): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const chunk of chunksOf(file)) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if ('path' in file && sum !== expected) throw new UnsteadyFile(file.path);
}

async function* chunksOf(file: PackageFile): AsyncGenerator<Uint8Array> {
  if ('bytes' in file) return yield file.bytes;
  try {
    yield* createReadStream(file.path);
  } catch (error) {
    throw new UnsteadyFile(file.path, error);
  }
}
