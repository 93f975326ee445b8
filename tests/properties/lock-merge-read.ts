import { LOCK_FILE } from '../../src/lock/lock-file.ts';
import { readLock, type LockResult } from '../../src/lock/read-lock.ts';
import type { Lock } from '../../src/lock/lock.ts';
import { codeOf } from '../../src/diagnostics/finding.ts';

/** Reads the text of a lock file as a build does. */
export const readText = (text: string): LockResult =>
  readLock({ folder: 'kurs', path: '', texts: new Map([[LOCK_FILE, { text }]]), files: new Map() });

/** The codes of what a build would say about the text of a lock file. */
export const codesFor = (text: string): string[] => readText(text).findings.map(codeOf);

/** A lock file that must be without fault. */
export function soundLock(text: string): Lock {
  const { lock, findings } = readText(text);
  if (!lock || findings.length > 0) throw new Error(`${findings.map(codeOf).join()} in:\n${text}`);
  return lock;
}
