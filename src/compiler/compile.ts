import type { Target } from '../course/targets.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { withoutSilenced } from '../diagnostics/reported.ts';
import { pack, type Package } from '../package/pack.ts';
import { createRenderer } from '../page/renderer.ts';
import type { ValidCourse } from '../plan/valid-course.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import type { Tool } from '../tool/tool.ts';
import { planCourse } from './plan-course.ts';

export interface CompileResult {
  /** undefined where the course has an error; then there are no packages */
  readonly valid: ValidCourse | undefined;
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
): Promise<CompileResult> {
  const { plan, silence, findings } = await planCourse(sources, tool, wanted);
  const diagnosed = { silence, findings: withoutSilenced(findings, silence) };
  if (!plan) return { valid: undefined, packages: [], resumeSize: 0, ...diagnosed };

  const { valid, targets, resumeSize } = plan;
  const renderer = await createRenderer(tool, valid.course.theme);
  const packages: Package[] = [];
  for (const each of plan.packages) {
    for (const target of targets) packages.push(await pack(each, target, renderer));
  }
  return { valid, packages, resumeSize, ...diagnosed };
}
