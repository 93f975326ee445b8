import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';

/** Largest size of a file to read, in bytes: a hundred times the data sheet of a large course. */
const LIMIT = 32_000_000;

/** Files of a zip, of which a package has 65,000 and its control files at most. */
const MAX_ENTRIES = 65_100;

/**
 * The content of one file of a zip, undefined where the zip has no file of that name.
 *
 * @throws Error where it is not a zip or damaged, where it has more than 65,100 files, or where the file is larger than
 * 32 MB or than its header says (which yauzl checks)
 */
export async function readFromZip(path: string, name: string): Promise<Uint8Array | undefined> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    if (zip.entryCount > MAX_ENTRIES) throw new Error('too many files');
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      if (entry.uncompressedSize > LIMIT) throw new Error(`${name} is too large`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
      const bytes = Buffer.concat(chunks);
      if (crc32(bytes) !== entry.crc32) throw new Error(`${name} is damaged`);
      return bytes;
    }
    return undefined;
  } finally {
    zip.close();
  }
}
