import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} folder
 * @returns {string}
 */
const nearestPackage = (folder) =>
  existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));

/** The folder of this project, above `scripts/` and `generated/`. */
export const ROOT = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/**
 * TypeScript files that are compiled together; paths are below the folder of this project.
 *
 * @typedef {object} Compilation
 * @property {Readonly<Record<string, string>>} entries files by the names of what they become, without extension
 * @property {string} folder where the compiled files go
 * @property {boolean} isPublished bundles the packages that it needs, too, but not native ones
 */

/** @type {Compilation} */
export const COMMAND = {
  entries: {
    build: 'build.ts',
    knigge: 'src/cli/knigge.ts',
    worker: 'src/cli/build/course-worker.ts',
  },
  folder: 'generated/command',
  isPublished: true,
};

/**
 * The compilation that a file is an entry of, and the name of what it becomes.
 *
 * @param {string} file
 * @returns {{ compilation: Compilation, name: string }}
 */
export function compilationOf(file) {
  const command = Object.entries(COMMAND.entries).find(([, entry]) => entry === file);
  if (command) return { compilation: COMMAND, name: command[0] };
  const folder = `generated/scripts/${file.replaceAll('/', '-')}`;
  return { compilation: { entries: { script: file }, folder, isPublished: false }, name: 'script' };
}

/** The record of what is in `generated/`, the compiled command included, but for scripts. */
export const GENERATED = 'generated/stamps.json';

/**
 * The record of a compiled script.
 *
 * @param {Compilation} compilation
 */
export const recordOf = ({ folder }) => `${folder}/stamps.json`;

/** What decides about everything that is compiled, beside its sources: npm writes the first with each installation. */
export const DECISIVE = [
  'node_modules/.package-lock.json',
  'scripts/compile.mjs',
  'scripts/compilations.mjs',
];
