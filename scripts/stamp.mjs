import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Records sizes and times of the files from which something was made.
 *
 * @param {string} root folder of the project
 * @param {string} record path of the record, below it
 * @param {readonly string[]} files paths below it
 */
export function recordStamps(root, record, files) {
  const stamps = Object.fromEntries([...files].map((file) => [file, stampOf(join(root, file))]));
  writeFileSync(join(root, record), JSON.stringify(stamps));
}

/**
 * Whether there is a record, and no file in it has changed since.
 *
 * @param {string} root folder of the project
 * @param {string} record path of the record, below it
 */
export function isCurrent(root, record) {
  try {
    /** @type {Record<string, string>} */
    const stamps = JSON.parse(readFileSync(join(root, record), 'utf8'));
    return Object.entries(stamps).every(([file, stamp]) => stampOf(join(root, file)) === stamp);
  } catch {
    return false;
  }
}

/** @param {string} path */
function stampOf(path) {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}
