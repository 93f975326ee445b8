import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The SHA-256 of a file's content, in hexadecimal. */
export type FileHasher = (path: string) => Promise<string>;

/** Hashes a file of any size, piece by piece. */
export const hashFile: FileHasher = async (path) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};
