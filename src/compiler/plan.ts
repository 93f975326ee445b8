import type { PlayerCourse } from '../course/player-course.ts';
import type { Target } from '../course/targets.ts';
import { type Unit, unitsOf } from '../course/units.ts';
import { hasErrors, type Finding } from '../diagnostics/finding.ts';
import { prepare, type Sound } from './validate.ts';
import { project } from '../page/project.ts';
import { COURSE_FILE } from '../source/folder/course-file.ts';
import type { Readers } from '../source/readers.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import { resumeFindings, resumeSize } from './resume-size.ts';
import type { Tool } from '../tool/tool.ts';

/** A course without an error, cut into what becomes a package each. */
export interface Whole {
  readonly sound: Sound;
  readonly units: readonly { readonly unit: Unit; readonly projected: PlayerCourse }[];
  /** what it is built for */
  readonly targets: readonly Target[];
  /** characters of resume data at worst, in the package that needs most */
  readonly resumeSize: number;
}

export interface Assembled {
  /** undefined where the course has an error */
  readonly whole: Whole | undefined;
  /** codes of warnings that the author does not want to see */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads and checks a course as far as can be done without making a page. */
export async function assemble(
  sources: Sources,
  tool: Tool,
  wanted?: readonly Target[],
  readers?: Readers,
): Promise<Assembled> {
  const { sound, silence, findings } = await prepare(sources, tool, readers);
  if (!sound) return { whole: undefined, silence, findings };
  const { course, identities } = sound;
  const units = unitsOf(course).map((unit) => ({ unit, projected: project(unit.course, identities) }));
  const targets = wanted ?? course.targets;
  const size = Math.max(...units.map(({ projected }) => resumeSize(projected)));
  const all = [...findings, ...resumeFindings(size, targets, `${sources.folder}/${COURSE_FILE}`)];
  const whole = hasErrors(all) ? undefined : { sound, units, targets, resumeSize: size };
  return { whole, silence, findings: all };
}
