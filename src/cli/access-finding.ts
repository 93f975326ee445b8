import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { displayPath } from '../files/display-path.ts';
import { FileError } from '../files/file-error.ts';

/** The finding for a file or folder that the system withholds; undefined for any other error. */
export function accessFinding(error: unknown, cwd: string): Finding | undefined {
  if (!(error instanceof FileError)) return undefined;
  const path = displayPath(error.path, cwd);
  const problem = error.access === 'read' ? 'unreadable' : 'unwritable';
  return finding(problem, startOf(path), { path, reason: error.reason });
}
