import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { captionFindings } from '../media/caption-findings.ts';
import { readCaptions } from '../media/captions.ts';
import type { CourseResult } from '../read-course.ts';
import { textIn } from '../read-course.ts';
import type { Sources } from '../read-folder.ts';
import { isFilm } from './find-film.ts';

/** Megabytes above which a package becomes a burden: what HR admins upload and learners load on the way. */
const HEAVY = 20;

/** What there is to say of the films of a course and of their captions, when their files are looked at. */
export async function filmFindings({ asked }: CourseResult, sources: Sources): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, place } of asked.values()) {
    if (/\.vtt$/i.test(path)) findings.push(...captionsIn(path, sources));
    if (!isFilm(path)) continue;
    const { size } = await stat(join(sources.path, sources.files.get(path)!));
    const megabytes = Math.round(size / 1e6);
    if (megabytes > HEAVY) findings.push(finding('heavyFilm', place, { path, megabytes }));
  }
  return findings;
}

function captionsIn(path: string, sources: Sources): Finding[] {
  const found: Finding[] = [];
  const text = textIn(sources, path, found);
  if (text === undefined) return found;
  return captionFindings(readCaptions(text).faults, `${sources.folder}/${path}`);
}
