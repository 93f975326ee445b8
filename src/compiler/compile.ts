import type { Target } from '../course/targets.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { reported } from '../diagnostics/reported.ts';
import { assemble } from './plan.ts';
import { pack, type Package } from '../package/pack.ts';
import { packageMedia } from '../package/package-media.ts';
import type { Sound } from './validate.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import type { Tool } from '../tool/tool.ts';
import { openWorkshop } from '../page/renderer.ts';

export interface Compiled {
  /** undefined where the course has an error; then there are no packages */
  readonly sound: Sound | undefined;
  readonly packages: readonly Package[];
  /** characters of resume data at worst, in the package that needs most */
  readonly resumeSize: number;
  /** codes of warnings that the author does not want to see */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/** A course folder in, packages out. Reads the course's and the tool's files; writes nothing. */
export async function compile(
  sources: Sources,
  tool: Tool,
  wanted: readonly Target[] | undefined,
): Promise<Compiled> {
  const { whole, silence, findings } = await assemble(sources, tool, wanted);
  const told = { silence, findings: reported(findings, silence) };
  if (!whole) return { sound: undefined, packages: [], resumeSize: 0, ...told };

  const { sound, units, targets, resumeSize } = whole;
  const workshop = await openWorkshop(tool, sound.course.theme);
  const packages: Package[] = [];
  for (const { unit, projected } of units) {
    const media = packageMedia(sources, unit.course, sound);
    const { identities, brandStyle, pictures, sizes } = sound;
    const parts = { unit, identities, projected, brandStyle, pictures, sizes, media };
    for (const target of targets) packages.push(await pack(parts, target, workshop));
  }
  return { sound, packages, resumeSize, ...told };
}
