import { posix, resolve } from 'node:path';
import type { Comparison } from '../../changes/compare.ts';
import { compile, type CompileResult } from '../../compiler/compile.ts';
import { readRelease } from '../../changes/read-release.ts';
import { displayPath } from '../../files/display-path.ts';
import { readFolder, type Sources } from '../../source/folder/read-folder.ts';
import { saveLock } from '../../lock/save-lock.ts';
import type { Tool } from '../../tool/tool.ts';
import type { WrittenPackage } from '../../package/write-package.ts';
import type { Target } from '../../course/targets.ts';
import { explain, finding, hasErrors, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { withoutSilenced } from '../../diagnostics/without-silenced.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { isBuildServer } from '../build-server.ts';
import { clashes } from './clashes.ts';
import { colorsFor } from '../colors.ts';
import { comparisonJson } from '../comparison-json.ts';
import type { Context } from '../context.ts';
import { OUR_FAULT } from '../exit-codes.ts';
import { mayBeFolder } from '../find-courses.ts';
import { printJson } from '../print-json.ts';
import { Reporter } from '../reporter.ts';
import { replacing } from './since.ts';
import { wantedCourses } from '../wanted-courses.ts';
import { writePackages } from './write-packages.ts';

export interface BuildOptions {
  readonly out: string;
  readonly target?: readonly Target[];
  readonly json?: boolean;
  /** an older package whose place the new ones shall take */
  readonly since?: string;
  /** learners may have to begin anew */
  readonly newCampaign?: boolean;
  readonly lang: MessageLanguage;
}

interface Built {
  readonly sources: Sources;
  readonly compiled: CompileResult;
}

/** Builds courses; answers the exit code: 0 built, 1 errors in a course, 2 usage, 3 our fault. */
export async function build(
  folders: readonly string[],
  options: BuildOptions,
  { tool, stdout, stderr, env, cwd }: Context,
): Promise<number> {
  const report = new Reporter(options.lang, stderr, colorsFor(stderr, env));
  const out = resolve(cwd, options.out);
  const shownOut = displayPath(out, cwd);
  const findings: Finding[] = [];
  const packages: object[] = [];
  let compared: Comparison | undefined;
  const tell = (sources: Sources | undefined, found: readonly Finding[]): void => {
    findings.push(...found);
    report.findings(found, sources);
  };
  const finish = (code: number): number => {
    report.summary(findings, packages.length);
    if (options.json) {
      const diagnostics = findings.map((found) => explain(found, options.lang));
      const since = compared && { since: comparisonJson(compared, options.lang) };
      printJson({ packages, diagnostics, ...since }, stdout);
    }
    return code;
  };

  const wanted = await wantedCourses(folders, cwd);
  if (wanted.folders.length === 0) {
    tell(undefined, wanted.findings);
    return finish(wanted.exit);
  }
  const count = wanted.folders.length;
  const before = options.since === undefined ? undefined : await olderPackage(options.since, cwd, tool);
  const usage = [
    ...wanted.findings,
    ...((await mayBeFolder(out)) ? [] : [finding('outIsNoFolder', startOf(shownOut), { out: shownOut })]),
    ...(before && count > 1 ? [finding('sinceNeedsOneCourse', startOf(before.shown), { count })] : []),
    ...(before && !before.release ? before.findings : []),
  ];
  if (usage.length > 0) {
    tell(undefined, usage);
    return finish(2);
  }

  const built: Built[] = [];
  const buildCourse = async (folder: string): Promise<void> => {
    const sources = await readFolder(folder, displayPath(folder, cwd));
    const compiled = await compile(sources, tool, options.target);
    const since = before?.release && {
      old: before.release,
      path: before.path,
      shown: before.shown,
      out,
      newCampaign: options.newCampaign ?? false,
    };
    const replaced = since ? replacing(since, compiled, sources.folder) : undefined;
    compared = replaced?.comparison;
    const found = [...compiled.findings, ...(replaced?.findings ?? []), ...clashes(compiled, sources, built)];
    built.push({ sources, compiled });
    // A lock file that a build server changed would be thrown away with the machine.
    const saved =
      compiled.valid && !hasErrors(found)
        ? await saveLock(sources, compiled.valid.lock, isBuildServer(env))
        : UNSAVED;
    const all = withoutSilenced([...found, ...saved.findings], compiled.silence);
    if (compared) report.replacing(compared);
    tell(sources, all);
    if (hasErrors(all)) return report.failed(sources.folder);
    const { written, findings: obstacles } = await writePackages(compiled.packages, out, cwd);
    packages.push(...written.map((pack) => summaryOf(pack, shownOut)));
    if (obstacles.length > 0) {
      tell(sources, obstacles);
      if (written.length === 0) report.failed(sources.folder);
      return;
    }
    report.course(sources, { ...compiled, packages: written }, shownOut, saved.written);
  };

  let faults = 0;
  for (const folder of wanted.folders) {
    try {
      await buildCourse(folder);
    } catch (error) {
      faults += 1;
      report.fault(error, displayPath(folder, cwd));
    }
  }
  if (faults > 0) return finish(OUR_FAULT);
  return finish(hasErrors(findings) ? 1 : 0);
}

const UNSAVED = { written: false, findings: [] };

/** What is at a path that was typed, with the path absolute and as people see it. */
async function olderPackage(typed: string, cwd: string, tool: Tool) {
  const path = resolve(cwd, typed);
  const shown = displayPath(path, cwd);
  return { path, shown, ...(await readRelease(path, shown, tool)) };
}

const summaryOf = (pack: WrittenPackage, out: string): object => {
  const { course, episode, language, version, target, name, bytes, sha256 } = pack;
  const file = posix.join(out, name);
  return { course, episode, language, version, target, file, bytes, sha256 };
};
