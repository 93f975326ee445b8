import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { StarterLanguage } from '../../starter/languages.ts';

/** The files of the starter in a language, by path with slashes. */
export async function readStarter(root: string, language: StarterLanguage): Promise<Map<string, string>> {
  const folder = join(root, 'starters', language);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => {
        const name = path.slice(folder.length + 1).replaceAll(sep, '/');
        return [name, (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')] as const;
      }),
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
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, '', { flag: 'wx' });
      written.push(file);
      await writeFile(file, text);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    const kept = created === undefined ? folder : dirname(created);
    for (const name of files.keys()) await removeEmpty(dirname(join(folder, name)), kept);
    throw error;
  }
}

/** Removes a folder and those above it, up to one that is kept, as far as they are empty. */
async function removeEmpty(folder: string, kept: string): Promise<void> {
  if (folder === kept) return;
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isRemoved) await removeEmpty(dirname(folder), kept);
}
