import { join } from 'node:path';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import type { LockUpdate } from './lock-update.ts';
import { LOCK_FILE } from './lock-file.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import { FileError } from '../files/file-error.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

export interface SavedLock {
  readonly written: boolean;
  readonly findings: readonly Finding[];
}

const unsaved = (found: Finding): SavedLock => ({ written: false, findings: [found] });

/**
 * Writes ids.lock.yaml if it has changed. If it cannot be written (`frozen`, or the system refuses), a change of an
 * existing file is an error, because the packages would contain ids that are not stored; a missing file in a read-only
 * folder is a warning.
 */
export async function saveLock(
  { folder, path }: Sources,
  { isNew, changes, text }: LockUpdate,
  frozen: boolean,
): Promise<SavedLock> {
  if (changes.length === 0) return { written: false, findings: [] };
  const file = `${folder}/${LOCK_FILE}`;
  const place = startOf(file);
  if (frozen) return unsaved(isNew ? lockMissing(place) : finding('lockOutdated', place, { changes }));
  try {
    await writeFileAtomically(join(path, LOCK_FILE), text);
    return { written: true, findings: [] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { reason } = error;
    return unsaved(
      isNew && READ_ONLY.includes(reason)
        ? lockMissing(place)
        : finding('unwritable', place, { path: file, reason }),
    );
  }
}

const lockMissing = (place: Place): Finding => finding('lockMissing', place, {});
