import { stat } from 'node:fs/promises';
import type { Release } from './release.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import { FileError, isAbsent, reading } from '../files/file-error.ts';
import { withoutSilenced } from '../diagnostics/without-silenced.ts';
import { DATA_SHEET } from '../package/data-sheet.ts';
import { releaseOf } from './release-of.ts';
import { validate } from '../compiler/validate.ts';
import { readFolder, type Sources } from '../source/folder/read-folder.ts';
import { readDataSheet } from './read-data-sheet.ts';
import type { Tool } from '../tool/tool.ts';
import { readFromZip } from '../package/unzip.ts';

interface ReleaseResult {
  /** undefined where it cannot be read */
  readonly release: Release | undefined;
  /** the files of a folder, for messages that quote them */
  readonly sources?: Sources;
  readonly findings: readonly Finding[];
}

const failed = (found: Finding): ReleaseResult => ({ release: undefined, findings: [found] });

/**
 * Reads a release: from the data sheet of a package, or from a course folder as it would be built now.
 *
 * @param displayPath the path for messages
 */
export async function readRelease(path: string, displayPath: string, tool: Tool): Promise<ReleaseResult> {
  const place = startOf(displayPath);
  try {
    const entry = await reading(path, stat(path));
    if (entry.isDirectory()) return await readCourseFolder(path, displayPath, tool);
    if (entry.isFile()) return await readPackage(path, place);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { reason } = error;
    if (!isAbsent(reason)) return failed(finding('unreadable', place, { path: displayPath, reason }));
  }
  return failed(finding('notFound', place, { path: displayPath }));
}

async function readPackage(path: string, place: Place): Promise<ReleaseResult> {
  const failed = (problem: 'notAZip' | 'noDataSheet' | 'strangeDataSheet'): ReleaseResult => ({
    release: undefined,
    findings: [finding(problem, place, {})],
  });
  let bytes: Uint8Array | undefined;
  try {
    bytes = await reading(path, readFromZip(path, DATA_SHEET));
  } catch (error) {
    if (error instanceof FileError) throw error;
    return failed('notAZip');
  }
  if (!bytes) return failed('noDataSheet');
  const release = readDataSheet(new TextDecoder().decode(bytes));
  return release ? { release, findings: [] } : failed('strangeDataSheet');
}

async function readCourseFolder(path: string, displayPath: string, tool: Tool): Promise<ReleaseResult> {
  const sources = await readFolder(path, displayPath);
  const { valid, silence, findings } = await validate(sources, tool);
  return { release: valid && releaseOf(valid), sources, findings: withoutSilenced(findings, silence) };
}
