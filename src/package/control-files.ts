import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileInMemory } from '../files/package-file.ts';

const known = new Map<string, Promise<readonly FileInMemory[]>>();

/**
 * The XSD and DTD files that belong at the root of a conforming package, sorted by name; they are read once.
 * The 4th Edition set serves both editions of SCORM 2004.
 *
 * @param root the folder of this package, above `generated/`
 * @throws Error that names the command to run, if the files have not been generated
 */
export function controlFiles(set: 'scorm12' | 'scorm2004', root: string): Promise<readonly FileInMemory[]> {
  const folder = join(root, 'generated', 'control-files', set);
  const files = known.get(folder) ?? readFiles(folder);
  known.set(folder, files);
  // They may be generated meanwhile.
  files.catch(() => known.delete(folder));
  return files;
}

async function readFiles(folder: string): Promise<FileInMemory[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw notGenerated(folder, cause);
  });
  if (names.length === 0) throw notGenerated(folder);
  return Promise.all(names.sort().map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

function notGenerated(folder: string, cause?: unknown): Error {
  return new Error(`The control files are missing in ${folder}. Run "npm run generate" once.`, {
    cause,
  });
}
