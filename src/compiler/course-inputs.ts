import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inputs } from '../cache/cache.ts';
import type { Target } from '../course/targets.ts';
import { hashFile } from '../source/media/hash-file.ts';
import type { Sources } from '../source/folder/read-folder.ts';

/** Everything that the packages and the findings of a course are made from, but the tool. */
export interface CourseInputs {
  /** by name, each sorted */
  readonly texts: readonly (readonly [name: string, content: unknown])[];
  readonly names: readonly string[];
  readonly media: readonly (readonly [name: string, hash: string])[];
  /** the folder as messages show it, and the targets that are wanted */
  readonly settings: readonly unknown[];
  /** paths of the files that are read again when the course is made */
  readonly files: readonly string[];
  /** changes with these files */
  readonly stamps: string;
}

/** Files that are read as texts and never delivered as they are; captions are both. */
const isOnlyText = (name: string): boolean => !/\.vtt$/i.test(name);

/** Collects the inputs of a course; undefined where a file cannot be read. */
export async function courseInputs(
  { folder, path, texts, files }: Sources,
  targets: readonly Target[] | undefined,
): Promise<CourseInputs | undefined> {
  const others = [...files].filter(([name]) => !(texts.has(name) && isOnlyText(name)));
  const paths = others.map(([, onDisk]) => join(path, onDisk));
  try {
    const stamps = await stampsOf(paths);
    const hashes: string[] = [];
    // One after the other: a folder may have more files than a process may open.
    for (const each of paths) hashes.push(await hashFile(each));
    const media = others.map(([name], index) => [name, hashes[index]!] as const);
    return {
      texts: [...texts].sort(byName),
      names: [...files.keys()].sort(),
      media: media.sort(byName),
      settings: [folder, targets ?? null],
      files: paths,
      stamps,
    };
  } catch {
    return undefined;
  }
}

/** The inputs after a text file was written. */
export function withText(before: CourseInputs, name: string, text: string): CourseInputs {
  const others = before.texts.filter(([other]) => other !== name);
  return {
    ...before,
    texts: [...others, [name, { text }] as const].sort(byName),
    names: [...new Set([...before.names, name])].sort(),
  };
}

/** What the cache knows a course by. */
export const cacheInputs = ({ texts, names, media, settings }: CourseInputs): Inputs => [
  settings,
  texts,
  names,
  media,
];

/** Whether the files are as they were when the inputs were collected. */
export const areCurrent = async ({ files, stamps }: CourseInputs): Promise<boolean> =>
  (await stampsOf(files).catch(() => '')) === stamps;

const byName = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);

async function stampsOf(paths: readonly string[]): Promise<string> {
  const all = await Promise.all(paths.map((path) => stat(path)));
  return JSON.stringify(all.map(({ size, mtimeMs }) => [size, mtimeMs]));
}
