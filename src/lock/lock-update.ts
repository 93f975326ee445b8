import type { Lock } from './lock.ts';
import { lockChanges } from './lock-changes.ts';
import { lockText } from './lock-text.ts';

/** What a build changes in the lock file of a course. */
export interface LockUpdate {
  /** there is no lock file yet */
  readonly isNew: boolean;
  /** ids of questions that differ, and 'version'; empty where the file stays as it is */
  readonly changes: readonly string[];
  /** the new content; empty where the file stays as it is */
  readonly text: string;
}

/** The update from the lock file as it was to the next. */
export function lockUpdate({
  last,
  next,
}: {
  readonly last: Lock | undefined;
  readonly next: Lock;
}): LockUpdate {
  const changes = lockChanges(last, next);
  return { isNew: last === undefined, changes, text: changes.length > 0 ? lockText(next) : '' };
}
