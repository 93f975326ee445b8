import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was made, and what from; paths are below the folder of the project. A folder changes with the names in it.
 *
 * @typedef {object} Making
 * @property {readonly string[]} sources files and folders
 * @property {readonly string[]} made files
 * @property {number} began when the making began, in milliseconds since 1970
 */

/**
 * Records the sizes and times of what was made and of its sources. Where a source has changed since the making began,
 * nothing is recorded, so that all is made again.
 *
 * @param {string} root folder of the project
 * @param {string} record path of the record, below it
 * @param {Making} making
 */
export function recordStamps(root, record, { sources, made, began }) {
  rmSync(join(root, record), { force: true });
  if (sources.some((path) => statSync(join(root, path)).mtimeMs >= began)) return;
  const stamps = [...sources, ...made].map((path) => [path, stampOf(join(root, path))]);
  writeFileSync(join(root, record), JSON.stringify(Object.fromEntries(stamps)));
}

/**
 * Whether there is a record, and nothing in it has changed since.
 *
 * @param {string} root folder of the project
 * @param {string} record path of the record, below it
 */
export function isCurrent(root, record) {
  try {
    /** @type {Record<string, string>} */
    const stamps = JSON.parse(readFileSync(join(root, record), 'utf8'));
    // At each start some 800 files are looked at: join() would take as long again.
    return Object.entries(stamps).every(([path, stamp]) => stampOf(`${root}/${path}`) === stamp);
  } catch {
    return false;
  }
}

/** @param {string} path */
function stampOf(path) {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}
