import { join } from 'node:path';
import type { Course } from '../../course/course.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import { readTheme } from '../theme.ts';
import type { Tool } from '../../tool/tool.ts';
import { brandStyle } from './brand-style.ts';
import { readFont } from '../../source/brand/font.ts';
import { tokensOf } from './tokens.ts';

export interface Dress {
  /** style that follows that of the theme, '' where a course has no brand */
  readonly style: string;
  readonly findings: readonly Finding[];
}

/** Reads what a brand's look depends on: the theme, and the font file. `used` leads from package names to sources. */
export async function dress(
  { course, used, fontPlace }: { course: Course; used: ReadonlyMap<string, string>; fontPlace: Place },
  sources: Sources,
  tool: Tool,
): Promise<Dress> {
  const { brand, theme } = course;
  if (!brand) return { style: '', findings: [] };
  const name = brand.font && used.get(brand.font);
  const font = name ? await readFont(join(sources.path, sources.files.get(name)!)) : undefined;
  const style = brandStyle(brand, font, tokensOf(await readTheme(tool.root, theme)));
  const findings = name && !font ? [finding('badFont', fontPlace, { path: name })] : [];
  return { style, findings };
}
