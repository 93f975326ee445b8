import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Package } from './pack.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { zip } from './zip.ts';

/** A package that is written, with size and checksum of its zip. */
export interface WrittenPackage extends Package {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a package as a zip into a folder.
 *
 * @throws UnstableFileError where a file on disk changes meanwhile or cannot be read
 */
export async function writePackage(pack: Package, folder: string): Promise<WrittenPackage> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of zip(pack.files)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await writeFileAtomically(join(folder, pack.name), measured());
  return { ...pack, bytes, sha256: hash.digest('hex') };
}
