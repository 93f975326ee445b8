import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

type Content = string | AsyncIterable<Uint8Array>;

/** Writes a file under a temporary name and renames it when whole: nobody ever meets half of it. */
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
