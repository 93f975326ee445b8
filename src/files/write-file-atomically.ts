import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

type Content = string | AsyncIterable<Uint8Array>;

/** Writes a file under a temporary name and renames it when it is complete; creates its folder where it is missing. */
export async function writeFileAtomically(path: string, content: Content): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await pipeline(typeof content === 'string' ? [content] : content, createWriteStream(temporary));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
