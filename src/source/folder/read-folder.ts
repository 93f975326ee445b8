import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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

const isText = (name: string): boolean => /^[^/]+\.(md|ya?ml)$|\.vtt$/i.test(name);

/**
 * Reads a course folder, without symbolic links: nothing outside the folder is read.
 *
 * @param folder the path as messages show it
 */
export async function readFolder(path: string, folder: string): Promise<Sources> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)))
      .map((name) => [name.split(sep).join('/').normalize('NFC'), name] as const)
      .filter(([name]) => !/(^|\/)(\.|node_modules\/)/.test(name)),
  );
  const names = [...files.keys()].filter(isText);
  const texts = await Promise.all(
    names.map(async (name) => [name, normalise(await readFile(join(path, files.get(name)!)))] as const),
  );
  const links = entries
    .filter((entry) => entry.isSymbolicLink() && entry.parentPath === path && isText(entry.name))
    .map(({ name }) => [name, 'link'] as const);
  return { folder, path, texts: new Map<string, SourceText>([...texts, ...links]), files };
}
