import { stat } from 'node:fs/promises';
import type { Edition } from './release.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import { reported } from '../diagnostics/reported.ts';
import { DATA_SHEET } from '../package/data-sheet.ts';
import { editionOf } from './release-of.ts';
import { validate } from '../compiler/validate.ts';
import { readFolder, type Sources } from '../source/folder/read-folder.ts';
import { readSheet } from './read-data-sheet.ts';
import type { Tool } from '../tool/tool.ts';
import { readFromZip } from '../package/unzip.ts';

export interface EditionResult {
  /** undefined where it cannot be read */
  readonly edition: Edition | undefined;
  /** the files of a folder, for messages that quote them */
  readonly sources?: Sources;
  readonly findings: readonly Finding[];
}

/**
 * What learners have, or may get: a zip by its data sheet, a course folder as it would be built now.
 *
 * @param shown the path as people see it
 */
export async function readEdition(path: string, shown: string, tool: Tool): Promise<EditionResult> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return readCourseFolder(path, shown, tool);
  if (entry?.isFile()) return readPackage(path, startOf(shown));
  return { edition: undefined, findings: [finding('notFound', startOf(shown), { path: shown })] };
}

async function readPackage(path: string, place: Place): Promise<EditionResult> {
  const failed = (problem: 'notAZip' | 'noDataSheet' | 'strangeDataSheet'): EditionResult => ({
    edition: undefined,
    findings: [finding(problem, place, {})],
  });
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readFromZip(path, DATA_SHEET);
  } catch {
    return failed('notAZip');
  }
  if (!bytes) return failed('noDataSheet');
  const edition = readSheet(new TextDecoder().decode(bytes));
  return edition ? { edition, findings: [] } : failed('strangeDataSheet');
}

async function readCourseFolder(path: string, shown: string, tool: Tool): Promise<EditionResult> {
  const sources = await readFolder(path, shown);
  const { valid, silence, findings } = await validate(sources, tool);
  return { edition: valid && editionOf(valid), sources, findings: reported(findings, silence) };
}
