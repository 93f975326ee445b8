import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../src/tool/package-root.ts';
import { generate } from './generate/generate.ts';
import { recordStamps } from './stamp.mjs';

/** What is generated, and what from. */
const FOLDERS = [
  'src',
  'templates',
  'scripts/generate',
  ...['control-files', 'player', 'preview', 'themes'].map((name) => `generated/${name}`),
];

const root = packageRoot();
try {
  await generate(root);
  const found = await Promise.all(FOLDERS.map((folder) => filesBelow(folder)));
  recordStamps(root, 'generated/stamps.json', ['package-lock.json', ...found.flat()]);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The tool could not be made ready: ${reason}\n`);
  process.exit(1);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
