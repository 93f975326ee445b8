import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { COMMAND, DECISIVE, GENERATED, ROOT } from './compilations.mjs';
import { compile } from './compile.mjs';
import { generate } from './generate/generate.ts';
import { recordStamps } from './stamp.mjs';

const SOURCES = ['src', 'templates', 'scripts/generate'];
const PARTS = ['control-files', 'player', 'preview', 'themes'].map((name) => `generated/${name}`);
/** Says which tool has made something; missing while the tool is made. */
const HASH = join(ROOT, 'generated', 'hash.txt');

const began = Date.now();
try {
  await rm(HASH, { force: true });
  await generate(ROOT);
  const command = await compile(COMMAND);
  const made = [...(await pathsBelow(PARTS, 'files')), ...command.made];
  await writeFile(HASH, await hashOf(made));
  const below = await pathsBelow(SOURCES, 'files and folders');
  const sources = ['scripts/generate.ts', ...SOURCES, ...below, ...command.sources, ...DECISIVE];
  recordStamps(ROOT, GENERATED, { sources, made: ['generated/hash.txt', ...made], began });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The tool could not be made ready: ${reason}\n`);
  process.exit(1);
}

/** Paths below the folder of the project, sorted. */
async function pathsBelow(
  folders: readonly string[],
  what: 'files' | 'files and folders',
): Promise<string[]> {
  const found = await Promise.all(
    folders.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
  );
  return found
    .flat()
    .filter((entry) => entry.isFile() || what === 'files and folders')
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** What is made with these files depends on their names and contents. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(ROOT, file)));
  return hash.digest('hex');
}
