import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compile } from '../../src/compiler/compile.ts';
import type { FileOnDisk, PackageFile } from '../../src/files/package-file.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { readFolder } from '../../src/source/folder/read-folder.ts';
import { STREAM_ABOVE } from '../../src/package/zip.ts';
import { DOT } from './dot.ts';

/** The flagship's package and beside it all that a zip can hold; what belongs on disk is written into the folder. */
export async function mixedPackage(folder: string): Promise<PackageFile[]> {
  const root = packageRoot();
  const sources = await readFolder(join(root, 'modules', 'social-media-knigge'), 'kurs');
  const { packages } = await compile(sources, { root, version: '9.8.7' }, ['scorm12']);
  const notes = Array.from({ length: 200 }, (_, n) => ({
    name: `media/notes/${n}.txt`,
    bytes: Buffer.from(`note ${n}\n`.repeat(n)),
  }));
  const noise = Buffer.concat(
    Array.from({ length: 10_000 }, (_, n) => createHash('sha512').update(`${n}`).digest()),
  );
  const onDisk = async (name: string, content: Uint8Array, size = content.length): Promise<FileOnDisk> => {
    const path = join(folder, name);
    await writeFile(path, content);
    await truncate(path, size);
    return { name: `media/${name}`, path };
  };
  return [
    ...packages[0]!.files,
    ...notes,
    { name: 'media/picture.png', bytes: DOT },
    { name: 'media/nothing.txt', bytes: new Uint8Array() },
    await onDisk('nothing.svg', new Uint8Array()),
    await onDisk('short.mp4', noise),
    await onDisk('long.mp4', noise, STREAM_ABOVE + 1),
  ];
}

/** SHA-256 of each file, by its name. */
export async function contentsOf(files: readonly PackageFile[]): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const file of files) {
    const hash = createHash('sha256');
    if ('bytes' in file) hash.update(file.bytes);
    else await pipeline(createReadStream(file.path), hash);
    sums[file.name] = hash.digest('hex');
  }
  return sums;
}
