import { join } from 'node:path';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import type { Lock } from './lock.ts';
import { lockChanges } from './lock-changes.ts';
import { lockText } from './lock-text.ts';
import { LOCK_FILE } from './read-lock.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

export interface SavedLock {
  readonly written: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Writes ids.lock.yaml if it has changed. If it cannot be written (`frozen`, or a read-only folder), a change of an
 * existing file is an error, because the packages would contain ids that are not stored; a missing file is a warning.
 *
 * @throws errors of the file system other than a missing permission
 */
export async function saveLock(
  { folder, path }: Sources,
  { last, next }: { readonly last: Lock | undefined; readonly next: Lock },
  frozen: boolean,
): Promise<SavedLock> {
  const changes = lockChanges(last, next);
  if (changes.length === 0) return { written: false, findings: [] };
  if (!frozen) {
    try {
      await writeFileAtomically(join(path, LOCK_FILE), lockText(next));
      return { written: true, findings: [] };
    } catch (error) {
      if (!READ_ONLY.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  const place = startOf(`${folder}/${LOCK_FILE}`);
  return {
    written: false,
    findings: [last ? finding('lockOutdated', place, { changes }) : finding('lockMissing', place, {})],
  };
}
