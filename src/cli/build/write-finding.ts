import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { displayPath } from '../../files/display-path.ts';
import { FileError } from '../../files/file-error.ts';
import { UnstableFileError } from '../../package/unstable-file-error.ts';

/** The finding for a package that could not be written; throws any error that says something else. */
export function writeFinding(error: unknown, cwd: string): Finding {
  if (error instanceof UnstableFileError) {
    const path = displayPath(error.path, cwd);
    return finding('unstableFile', startOf(path), { path });
  }
  if (!(error instanceof FileError)) throw error;
  const file = displayPath(error.path, cwd);
  return finding('packageNotWritten', startOf(file), { file, reason: error.reason });
}
