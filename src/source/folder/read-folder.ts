import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { FileError, reading } from '../../files/file-error.ts';
import { listEntries } from './list-entries.ts';
import { tooManyBytes, withinLines } from './text-bounds.ts';
import { normalise, type SourceText } from './normalise.ts';

/** A course folder as read from disk. */
export interface Sources {
  /** as messages show it, with forward slashes */
  readonly folder: string;
  /** on disk */
  readonly path: string;
  /**
   * course.yaml, ids.lock.yaml and the Markdown files at the top of the folder, and all caption files, by
   * name
   */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** all files below the folder, composed names with forward slashes → names on disk */
  readonly files: ReadonlyMap<string, string>;
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);
const isText = (name: string): boolean => /^[^/]+\.(md|ya?ml)$|\.vtt$/i.test(name);

/**
 * Reads a course folder, without symbolic links: nothing outside the folder is read.
 *
 * @param folder the path as messages show it
 * @throws FileError where the folder cannot be read; a file or folder in it is no reason
 */
export async function readFolder(path: string, folder: string): Promise<Sources> {
  const files = new Map<string, string>();
  const texts = new Map<string, SourceText>();
  for (const [name, entry] of await listEntries(path)) {
    const composed = name.normalize('NFC');
    if (entry.isFile()) {
      files.set(composed, name.replaceAll('/', sep));
      if (isText(name)) texts.set(composed, await readText(name, join(path, name)));
    } else if (isText(name) && !name.includes('/')) {
      if (entry.isSymbolicLink()) texts.set(name, 'link');
      else if (entry.isDirectory() && isYaml(name)) texts.set(composed, { refusal: 'EISDIR' });
    }
  }
  return { folder, path, texts, files };
}

async function readText(name: string, path: string): Promise<SourceText> {
  try {
    const { size } = await reading(path, stat(path));
    return tooManyBytes(name, size) ?? withinLines(name, normalise(await reading(path, readFile(path))));
  } catch (error) {
    if (error instanceof FileError) return { refusal: error.reason };
    throw error;
  }
}
