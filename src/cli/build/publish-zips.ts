import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../diagnostics/finding.ts';
import { publishFile, writeFileAtomically } from '../../files/write-file-atomically.ts';
import type { PackageReport } from './course-report.ts';
import type { MadeCourse, MakeOptions, StagedZip } from './made-course.ts';
import { writeFinding } from './write-finding.ts';

/** The packages of a course that were written, and why others could not be. */
export interface PublishedZips {
  readonly written: readonly PackageReport[];
  readonly findings: readonly Finding[];
}

/** Gives the zips of a course their names, one after the other, up to the first that fails; the others are discarded. */
export async function publishZips(
  { report, zips }: MadeCourse,
  { out, cwd, run }: Pick<MakeOptions, 'out' | 'cwd' | 'run'>,
): Promise<PublishedZips> {
  const written: PackageReport[] = [];
  try {
    for (const [index, pack] of report.packages.entries()) {
      await publish(zips[index]!, join(out, pack.name), run);
      written.push(pack);
    }
  } catch (error) {
    await discardZips(zips);
    return { written, findings: [writeFinding(error, cwd)] };
  }
  return { written, findings: [] };
}

/** Deletes the files in which zips are staged. */
export async function discardZips(zips: readonly StagedZip[]): Promise<void> {
  for (const zip of zips) if ('staged' in zip) await rm(zip.staged, { force: true });
}

/** A zip that lies there already stays untouched. */
async function publish(zip: StagedZip, path: string, run: string): Promise<void> {
  if ('staged' in zip) return publishFile(zip.staged, path);
  const present = await readFile(path).catch(() => undefined);
  if (!present?.equals(zip.bytes)) await writeFileAtomically(path, zip.bytes, run);
}
