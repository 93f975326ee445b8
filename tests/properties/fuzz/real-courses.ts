import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../../src/tool/package-root.ts';

/** The files of a course, by name, without its pictures: they would be read from the disk each time. */
export type Files = ReadonlyMap<string, Uint8Array>;

async function filesOf(folder: string, names: readonly string[]): Promise<Files> {
  const path = join(packageRoot(), folder);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, withoutPictures(await readFile(join(path, name)))] as const),
    ),
  );
}

const withoutPictures = (bytes: Buffer): Uint8Array =>
  Buffer.from(bytes.toString().replace(/^ *!\[.*\n\n/gm, ''));

/** Three episodes of the flagship with and without their lock file, and the courses that `knigge new` begins with. */
export async function realCourses(): Promise<readonly Files[]> {
  const flagship = 'modules/social-media-knigge';
  const episodes = (await readdir(join(packageRoot(), flagship))).filter((name) =>
    /^0[1-3].*\.md$/.test(name),
  );
  return Promise.all([
    filesOf(flagship, ['course.yaml', ...episodes]),
    filesOf(flagship, ['course.yaml', 'ids.lock.yaml', ...episodes]),
    filesOf('starters/de', ['course.yaml', '01-kuchen.md']),
    filesOf('starters/en', ['course.yaml', '01-cake.md']),
  ]);
}
