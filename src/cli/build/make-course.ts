import { join } from 'node:path';
import { compile, type CompileResult } from '../../compiler/compile.ts';
import type { CourseInputs } from '../../compiler/course-inputs.ts';
import { findingData } from '../../compiler/finding-data.ts';
import { type Finding, hasErrors } from '../../diagnostics/finding.ts';
import { lockUpdate } from '../../lock/lock-update.ts';
import { stagePackage } from '../../package/stage-package.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import type { CourseReport, PackageReport } from './course-report.ts';
import { keepCourse } from './keep-course.ts';
import type { Comparer, MadeCourse, MakeOptions } from './made-course.ts';
import { writeFinding } from './write-finding.ts';

/**
 * Compiles a course and stages its packages; writes nothing else, but what it has made into the cache.
 *
 * @param inputs of the sources; undefined where the result is not to be kept
 */
export async function makeCourse(
  sources: Sources,
  inputs: CourseInputs | undefined,
  options: MakeOptions,
  tool: Tool,
  compare?: Comparer,
): Promise<MadeCourse> {
  const compiled = await compile(sources, tool, options.targets);
  const { comparison, findings = [] } = compare?.(compiled, sources.folder) ?? {};
  const found = [...compiled.findings, ...findings];
  const { packages, staged, unstaged } = hasErrors(found) ? NOTHING : await stage(compiled, options);
  const { valid, resumeSize, silence } = compiled;
  const report: CourseReport = {
    course: valid && {
      title: valid.course.title,
      version: valid.course.version,
      episodes: valid.course.episodes.map(({ id, title }) => ({ id, title })),
      resumeSize,
      lock: lockUpdate(valid.lock),
    },
    silence,
    findings: found.map(findingData),
    packages,
    unstaged: unstaged.map(findingData),
  };
  if (inputs && valid && unstaged.length === 0)
    await keepCourse(report, staged, inputs, options.isFrozen, tool);
  return { report, zips: staged.map((path) => ({ staged: path })), comparison };
}

interface Stage {
  readonly packages: PackageReport[];
  /** paths */
  readonly staged: string[];
  readonly unstaged: readonly Finding[];
}

const NOTHING: Stage = { packages: [], staged: [], unstaged: [] };

/** Stages packages one after the other, up to the first that fails. */
async function stage({ packages }: CompileResult, { out, cwd, run, stop }: MakeOptions): Promise<Stage> {
  const stage: Stage = { packages: [], staged: [], unstaged: [] };
  for (const pack of packages) {
    const { files, ...rest } = pack;
    stop?.throwIfAborted();
    try {
      const { path, bytes, sha256 } = await stagePackage(files, join(out, pack.name), run, stop);
      stage.packages.push({ ...rest, bytes, sha256 });
      stage.staged.push(path);
    } catch (error) {
      return { ...stage, unstaged: [writeFinding(error, cwd)] };
    }
  }
  return stage;
}
