import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writing } from './file-error.ts';

type Content = string | AsyncIterable<Uint8Array>;

/** Builds in two containers may have the same process id. */
const temporaryName = (path: string): string => `${path}.knigge-${randomBytes(6).toString('hex')}.tmp`;

const TEMPORARY = /\.knigge-[0-9a-f]{12}\.tmp$/;

/** In milliseconds; a file that is still being written changes all the time. */
const LEFT_BEHIND_AFTER = 3_600_000;

/**
 * Writes a file under a temporary name and renames it when it is complete; creates its folder where it is missing, and
 * removes what writes that were killed have left there, once a run.
 *
 * @throws FileError where the system refuses that; whatever the content throws
 */
export const writeFileAtomically = (path: string, content: Content): Promise<void> =>
  writing(path, write(path, content));

async function write(path: string, content: Content): Promise<void> {
  const temporary = temporaryName(path);
  await mkdir(dirname(path), { recursive: true });
  await removeLeftoversOnce(dirname(path));
  try {
    await pipeline(typeof content === 'string' ? [content] : content, createWriteStream(temporary));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

const cleaned = new Set<string>();

async function removeLeftoversOnce(folder: string): Promise<void> {
  if (cleaned.has(folder)) return;
  cleaned.add(folder);
  await removeLeftovers(folder);
}

/** What cannot be removed now may be in the next run. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => TEMPORARY.test(each))) {
    const file = join(folder, name);
    const stats = await stat(file).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > LEFT_BEHIND_AFTER) await rm(file).catch(() => undefined);
  }
}
