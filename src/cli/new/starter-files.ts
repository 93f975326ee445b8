import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StarterLanguage } from '../../starter/languages.ts';

/** The files of the starter in a language, by name. */
export async function readStarter(root: string, language: StarterLanguage): Promise<Map<string, string>> {
  const folder = join(root, 'starters', language);
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names
        .sort()
        .map(
          async (name) =>
            [name, (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')] as const,
        ),
    ),
  );
}

/**
 * Writes files into a new or an empty folder (absolute) and overwrites none.
 *
 * @throws NodeJS.ErrnoException where a file cannot be written; then those written before are removed
 */
export async function writeNew(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const written: string[] = [];
  let created: string | undefined;
  try {
    created = await mkdir(folder, { recursive: true });
    for (const [name, text] of files) {
      const file = join(folder, name);
      await writeFile(file, '', { flag: 'wx' });
      written.push(file);
      await writeFile(file, text);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    if (created !== undefined) await removeEmpty(folder, created);
    throw error;
  }
}

/** Removes a folder and those above it up to `top`, as far as they are empty. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isRemoved && folder !== top) await removeEmpty(dirname(folder), top);
}
