import { posix, resolve } from 'node:path';
import type { Comparison } from '../../changes/compare.ts';
import { compile } from '../../compiler/compile.ts';
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
import { accessFinding } from '../access-finding.ts';
import { isBuildServer } from '../build-server.ts';
import { colorsFor } from '../colors.ts';
import { comparisonJson } from '../comparison-json.ts';
import type { Context } from '../context.ts';
import { INTERNAL_ERROR } from '../exit-codes.ts';
import { mayBeFolder } from '../find-courses.ts';
import { printJson } from '../print-json.ts';
import { Reporter } from '../reporter.ts';
import { checkReplacement } from './check-replacement.ts';
import { selectCourses } from '../select-courses.ts';
import { PackageNames } from './package-names.ts';
import { writePackages } from './write-packages.ts';

export interface BuildOptions {
  readonly out: string;
  readonly target?: readonly Target[];
  readonly json?: boolean;
  /** path of an older package that the new ones shall replace */
  readonly since?: string;
  /** learners may lose their progress */
  readonly newCampaign?: boolean;
  readonly lang: MessageLanguage;
}

/** Builds courses; answers the exit code: 0 built, 1 errors in a course, 2 usage, 3 internal error. */
export async function build(
  folders: readonly string[],
  options: BuildOptions,
  { tool, stdout, stderr, env, cwd }: Context,
): Promise<number> {
  const report = new Reporter(options.lang, stderr, colorsFor(stderr, env));
  const { newCampaign = false } = options;
  const out = resolve(cwd, options.out);
  const displayedOut = displayPath(out, cwd);
  const findings: Finding[] = [];
  const packages: object[] = [];
  let comparison: Comparison | undefined;
  const reportFindings = (sources: Sources | undefined, added: readonly Finding[]): void => {
    findings.push(...added);
    report.findings(added, sources);
  };
  const finish = (code: number): number => {
    report.summary(findings, packages.length);
    if (options.json) {
      const diagnostics = findings.map((found) => explain(found, options.lang));
      const since = comparison && { since: comparisonJson(comparison, options.lang) };
      printJson({ packages, diagnostics, ...since }, stdout);
    }
    return code;
  };

  const courses = await selectCourses(folders, cwd);
  if (courses.folders.length === 0) {
    reportFindings(undefined, courses.findings);
    return finish(courses.exitCode);
  }
  const count = courses.folders.length;
  const old = options.since === undefined ? undefined : await readOldPackage(options.since, cwd, tool);
  const usageFindings = [
    ...courses.findings,
    ...((await mayBeFolder(out))
      ? []
      : [finding('outIsNoFolder', startOf(displayedOut), { out: displayedOut })]),
    ...(old && count > 1 ? [finding('sinceNeedsOneCourse', startOf(old.displayedPath), { count })] : []),
    ...(old && !old.release ? old.findings : []),
  ];
  if (usageFindings.length > 0) {
    reportFindings(undefined, usageFindings);
    return finish(2);
  }

  const packageNames = new PackageNames();
  const buildCourse = async (folder: string): Promise<void> => {
    const sources = await readFolder(folder, displayPath(folder, cwd));
    const compiled = await compile(sources, tool, options.target);
    const replacement =
      old?.release &&
      checkReplacement({ ...old, release: old.release, out, newCampaign }, compiled, sources.folder);
    comparison = replacement?.comparison;
    const courseFindings = [
      ...compiled.findings,
      ...(replacement?.findings ?? []),
      ...packageNames.add(sources.folder, compiled.packages),
    ];
    // A build server must not change the lock file: the change would be lost with the machine.
    const saved =
      compiled.valid && !hasErrors(courseFindings)
        ? await saveLock(sources, compiled.valid.lock, isBuildServer(env))
        : UNSAVED;
    const visible = withoutSilenced([...courseFindings, ...saved.findings], compiled.silence);
    if (comparison) report.comparison(comparison);
    reportFindings(sources, visible);
    if (hasErrors(visible)) return report.failed(sources.folder);
    const { written, findings: writeFindings } = await writePackages(compiled.packages, out, cwd);
    packages.push(...written.map((pack) => summaryOf(pack, displayedOut)));
    if (writeFindings.length > 0) {
      reportFindings(sources, writeFindings);
      if (written.length === 0) report.failed(sources.folder);
      return;
    }
    report.course(sources, { ...compiled, packages: written }, displayedOut, saved.written);
  };

  let internalErrors = 0;
  for (const folder of courses.folders) {
    try {
      await buildCourse(folder);
    } catch (error) {
      const withheld = accessFinding(error, cwd);
      if (withheld) {
        reportFindings(undefined, [withheld]);
        report.failed(displayPath(folder, cwd));
        continue;
      }
      internalErrors += 1;
      report.internalError(error, displayPath(folder, cwd));
    }
  }
  if (internalErrors > 0) return finish(INTERNAL_ERROR);
  return finish(hasErrors(findings) ? 1 : 0);
}

const UNSAVED = { written: false, findings: [] };

/** The release in a package or folder, with its path (absolute, and as displayed). */
async function readOldPackage(typedPath: string, cwd: string, tool: Tool) {
  const path = resolve(cwd, typedPath);
  const displayedPath = displayPath(path, cwd);
  return { path, displayedPath, ...(await readRelease(path, displayedPath, tool)) };
}

const summaryOf = (pack: WrittenPackage, out: string): object => {
  const { course, episode, language, version, target, name, bytes, sha256 } = pack;
  const file = posix.join(out, name);
  return { course, episode, language, version, target, file, bytes, sha256 };
};
