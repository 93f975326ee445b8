import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Package } from './pack.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { zip } from './zip.ts';

/** A package as it lies on disk. */
export interface WrittenPackage extends Package {
  readonly bytes: number;
  readonly sha256: string;
}

/** Packs the files of a package into a zip in the given folder. */
export async function writePackage(pack: Package, folder: string): Promise<WrittenPackage> {
  const hash = createHash('sha256');
  let bytes = 0;
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of zip(pack.files)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await writeFileAtomically(join(folder, pack.name), watched());
  return { ...pack, bytes, sha256: hash.digest('hex') };
}
