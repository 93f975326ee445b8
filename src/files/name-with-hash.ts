import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Hexadecimal digits of a content hash in a name. */
const DIGITS = 8;

/**
 * A file name with a part of the hash of its content before the extension: CDNs and LMSs cache files by their names, some
 * for ever.
 *
 * @param content bytes, or their SHA-256 in hexadecimal
 */
export function nameWithHash(name: string, content: Uint8Array | string): string {
  const hash = typeof content === 'string' ? content : createHash('sha256').update(content).digest('hex');
  const { dir, name: stem, ext } = posix.parse(name);
  return posix.join(dir, `${stem}-${hash.slice(0, DIGITS)}${ext}`);
}
