import type { Package } from '../../package/pack.ts';
import { displayPath } from '../../files/display-path.ts';
import { writePackage, type WrittenPackage } from '../../package/write-package.ts';
import { FileError } from '../../files/file-error.ts';
import { UnstableFileError } from '../../package/unstable-file-error.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';

/** The packages of a course that were written, and why others could not be. */
export interface WrittenPackages {
  readonly written: readonly WrittenPackage[];
  readonly findings: readonly Finding[];
}

/** Writes packages into a folder (absolute), one after the other, up to the first that fails. */
export async function writePackages(
  packages: readonly Package[],
  out: string,
  cwd: string,
): Promise<WrittenPackages> {
  const written: WrittenPackage[] = [];
  try {
    for (const pack of packages) written.push(await writePackage(pack, out));
  } catch (error) {
    return { written, findings: [writeFinding(error, cwd)] };
  }
  return { written, findings: [] };
}

function writeFinding(error: unknown, cwd: string): Finding {
  if (error instanceof UnstableFileError) {
    const path = displayPath(error.path, cwd);
    return finding('unstableFile', startOf(path), { path });
  }
  if (!(error instanceof FileError)) throw error;
  const file = displayPath(error.path, cwd);
  return finding('packageNotWritten', startOf(file), { file, reason: error.reason });
}
