import type { Target } from '../course/targets.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { withoutSilenced } from '../diagnostics/without-silenced.ts';
import { pack, type Package } from '../package/pack.ts';
import { pageMaker } from '../page/make-pages.ts';
import { createRenderer } from '../page/renderer.ts';
import type { ValidCourse } from '../plan/valid-course.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import type { Tool } from '../tool/tool.ts';
import { planCourse } from './plan-course.ts';

export interface CompileResult {
  /** undefined where the course has an error; then there are no packages */
  readonly valid: ValidCourse | undefined;
  readonly packages: readonly Package[];
  /** the largest possible resume data of all packages, in characters */
  readonly resumeSize: number;
  /** codes of warnings that course.yaml silences */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Makes the packages of a course folder, for the targets of the course or for those that are wanted. Reads files of the
 * course and of the tool; writes nothing.
 */
export async function compile(
  sources: Sources,
  tool: Tool,
  wanted: readonly Target[] | undefined,
): Promise<CompileResult> {
  const { plan, silence, findings } = await planCourse(sources, tool, wanted);
  const diagnostics = { silence, findings: withoutSilenced(findings, silence) };
  if (!plan) return { valid: undefined, packages: [], resumeSize: 0, ...diagnostics };

  const { valid, targets, resumeSize } = plan;
  const renderer = await createRenderer(tool, valid.course.theme);
  const packages: Package[] = [];
  for (const packagePlan of plan.packages) {
    const makePages = pageMaker(packagePlan, renderer);
    for (const target of targets) packages.push(await pack(packagePlan, target, makePages, tool));
  }
  return { valid, packages, resumeSize, ...diagnostics };
}
