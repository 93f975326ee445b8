import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writing } from './file-error.ts';
import { isTemporary, newRun, temporaryPath } from './temporary-path.ts';

type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** In milliseconds; a file that is still being written changes all the time. */
const LEFT_BEHIND_AFTER = 3_600_000;

/**
 * Writes a file under a temporary name and renames it when it is complete; creates its folder where it is missing, and
 * removes what writes that were killed have left there, once a run.
 *
 * @param run distinguishes the temporary files of a run
 * @throws FileError where the system refuses that; whatever the content throws
 */
export async function writeFileAtomically(path: string, content: Content, run = newRun()): Promise<void> {
  const temporary = await stageFile(path, content, run);
  await publishFile(temporary, path);
}

/**
 * The first half of writing a file: writes it under a temporary name beside its own, and answers this path.
 *
 * @throws FileError where the system refuses that; whatever the content throws
 */
export async function stageFile(
  path: string,
  content: Content,
  run: string,
  stop?: AbortSignal,
): Promise<string> {
  const temporary = temporaryPath(path, run);
  await writing(path, write(temporary, content, stop));
  return temporary;
}

/**
 * The second half: gives a staged file its name.
 *
 * @throws FileError where the system refuses that
 */
export const publishFile = (temporary: string, path: string): Promise<void> =>
  writing(path, removeAfterFailure(temporary, rename(temporary, path)));

async function write(temporary: string, content: Content, signal?: AbortSignal): Promise<void> {
  await mkdir(dirname(temporary), { recursive: true });
  await removeLeftoversOnce(dirname(temporary));
  await removeAfterFailure(temporary, pipeline(chunksOf(content), createWriteStream(temporary), { signal }));
}

const chunksOf = (content: Content): Iterable<string | Uint8Array> | AsyncIterable<Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content;

const removeAfterFailure = (path: string, work: Promise<void>): Promise<void> =>
  work.catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });

const cleaned = new Set<string>();

/** What cannot be removed now may be in the next run. */
async function removeLeftoversOnce(folder: string): Promise<void> {
  if (cleaned.has(folder)) return;
  cleaned.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => isTemporary(each))) {
    const file = join(folder, name);
    const stats = await stat(file).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > LEFT_BEHIND_AFTER) await rm(file).catch(() => undefined);
  }
}
