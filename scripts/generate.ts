import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../src/tool/package-root.ts';
import { generate } from './generate/generate.ts';
import { recordStamps } from './stamp.mjs';

const SOURCES = ['src', 'templates', 'scripts/generate'];
const GENERATED = ['control-files', 'player', 'preview', 'themes'].map((name) => `generated/${name}`);

const root = packageRoot();
try {
  await generate(root);
  const made = await filesBelow(GENERATED);
  await writeFile(join(root, 'generated', 'hash.txt'), await hashOf(made));
  recordStamps(root, 'generated/stamps.json', ['package-lock.json', ...(await filesBelow(SOURCES)), ...made]);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The tool could not be made ready: ${reason}\n`);
  process.exit(1);
}

/** Paths below the folder of the project, sorted. */
async function filesBelow(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  return found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** What is made with these files depends on their names and contents. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}
