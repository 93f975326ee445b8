import { join } from 'node:path';
import type { Course } from '../../course/course.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { FileError } from '../../files/file-error.ts';
import type { Sources } from '../folder/read-folder.ts';
import type { Draft } from '../yaml/draft.ts';
import { type FontFacts, readFont } from './font.ts';

export interface BrandFont {
  /** undefined if the brand has no font, or an unreadable one */
  readonly font: FontFacts | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the font file of a course's brand. `used`: media name → path in the course folder. */
export async function readBrandFont(
  { brand }: Course,
  used: ReadonlyMap<string, string>,
  draft: Draft,
  { path: folder, files }: Sources,
): Promise<BrandFont> {
  const path = brand?.font && used.get(brand.font);
  if (!path) return { font: undefined, findings: [] };
  const place = draft.place(['brand', 'font']);
  try {
    const font = await readFont(join(folder, files.get(path)!));
    return { font, findings: font ? [] : [finding('badFont', place, { path })] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { font: undefined, findings: [finding('unreadable', place, { path, reason: error.reason })] };
  }
}
