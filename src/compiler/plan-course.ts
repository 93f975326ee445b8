import type { Target } from '../course/targets.ts';
import { hasErrors, type Finding } from '../diagnostics/finding.ts';
import { packageMedia } from '../package/package-media.ts';
import { packageTitle } from '../package/package-names.ts';
import { sizeFindings } from '../package/package-size.ts';
import { type PackagePlan, planPackages } from '../plan/package-plan.ts';
import { countFindings } from '../plan/episode-count.ts';
import { deliveredName } from '../plan/delivered-name.ts';
import { resumeFindings, resumeSize } from '../plan/resume-size.ts';
import type { ValidCourse } from '../plan/valid-course.ts';
import { COURSE_FILE } from '../source/folder/course-file.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import type { Readers } from '../source/readers.ts';
import type { Tool } from '../tool/tool.ts';
import { validate } from './validate.ts';

/** A valid course and the packages to make. */
interface CoursePlan {
  readonly valid: ValidCourse;
  readonly packages: readonly PackagePlan[];
  /** each package is made for all of them */
  readonly targets: readonly Target[];
  /** the largest possible resume data of all packages, in characters */
  readonly resumeSize: number;
}

export interface PlanResult {
  /** undefined where the course has an error */
  readonly plan: CoursePlan | undefined;
  /** codes of warnings that course.yaml silences */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads and checks a course and plans its packages; makes no page yet. */
export async function planCourse(
  sources: Sources,
  tool: Tool,
  wanted?: readonly Target[],
  readers?: Readers,
): Promise<PlanResult> {
  const { valid, silence, findings } = await validate(sources, tool, readers);
  if (!valid) return { plan: undefined, silence, findings };
  const packages = planPackages(valid);
  const targets = wanted ?? valid.course.targets;
  const size = Math.max(...packages.map(({ playerCourse }) => resumeSize(playerCourse)));
  const file = `${sources.folder}/${COURSE_FILE}`;
  const tooLarge = packages.flatMap((each) => {
    const media = packageMedia(each, new Set(each.pictures.keys()));
    const sizes = new Map([...each.sizes].map(([name, size]) => [deliveredName(each, name), size]));
    return sizeFindings({ title: packageTitle(each), media }, sizes, file);
  });
  const all = [
    ...findings,
    ...countFindings(packages, file),
    ...resumeFindings(size, targets, file),
    ...tooLarge,
  ];
  const plan = hasErrors(all) ? undefined : { valid, packages, targets, resumeSize: size };
  return { plan, silence, findings: all };
}
