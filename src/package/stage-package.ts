import { createHash } from 'node:crypto';
import type { PackageFile } from '../files/package-file.ts';
import { stageFile } from '../files/write-file-atomically.ts';
import { zip } from './zip.ts';

/** A zip under a temporary name, with its size and checksum. */
export interface StagedPackage {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Bytes that are written at a time; archiver gives hundreds. */
const BLOCK = 1_000_000;

/**
 * Zips files into a temporary file beside a path.
 *
 * @param run distinguishes the temporary files of a run
 * @param stop ends the work, which then throws an AbortError
 * @throws UnstableFileError where a file on disk changes meanwhile or cannot be read; FileError where the zip cannot be
 * written
 */
export async function stagePackage(
  files: readonly PackageFile[],
  path: string,
  run: string,
  stop?: AbortSignal,
): Promise<StagedPackage> {
  const hash = createHash('sha256');
  let bytes = 0;
  const blocks = async function* (): AsyncGenerator<Uint8Array> {
    let chunks: Uint8Array[] = [];
    let length = 0;
    const block = (): Uint8Array => {
      const joined = Buffer.concat(chunks);
      hash.update(joined);
      bytes += length;
      chunks = [];
      length = 0;
      return joined;
    };
    for await (const chunk of zip(files)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= BLOCK) yield block();
    }
    yield block();
  };
  const staged = await stageFile(path, blocks(), run, stop);
  return { path: staged, bytes, sha256: hash.digest('hex') };
}
