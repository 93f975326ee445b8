import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';

/** What a file in a zip may have at most; a data sheet of a large course has a hundredth of it. */
const LIMIT = 32_000_000;

/**
 * One file of a zip, undefined where the zip has none of that name. Throws where it is no zip, is damaged, or the file
 * is larger than 32 MB or larger than the zip says (yauzl checks that while it reads).
 */
export async function readFromZip(path: string, name: string): Promise<Uint8Array | undefined> {
  const zip = await yauzl.openPromise(path, {
    lazyEntries: true,
    autoClose: false,
  });
  try {
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
