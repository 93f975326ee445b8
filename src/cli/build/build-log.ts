import { posix } from 'node:path';
import { explain, type Finding, hasErrors } from '../../diagnostics/finding.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import { accessFinding } from '../access-finding.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { INTERNAL_ERROR } from '../exit-codes.ts';
import { printJson } from '../print-json.ts';
import { Reporter } from '../reporter.ts';
import type { BuildOptions } from './build-options.ts';
import type { ComparisonReport } from './made-course.ts';
import type { CourseReport, PackageReport } from './course-report.ts';

/** What a build says: at once on stderr, at its end with `--json` on stdout. */
export class BuildLog {
  readonly #options: BuildOptions;
  readonly #context: Context;
  readonly #report: Reporter;
  readonly #findings: Finding[] = [];
  readonly #packages: object[] = [];
  #comparison: ComparisonReport | undefined;
  #internalErrors = 0;

  constructor(options: BuildOptions, context: Context) {
    const { stderr, env } = context;
    this.#options = options;
    this.#context = context;
    this.#report = new Reporter(options.lang, stderr, colorsFor(stderr, env));
  }

  /** @param sources of the course that they are about; undefined where they are about none */
  findings(sources: Sources | undefined, added: readonly Finding[]): void {
    this.#findings.push(...added);
    this.#report.findings(added, sources);
  }

  comparison(comparison: ComparisonReport): void {
    this.#comparison = comparison;
    this.#report.paragraphs(comparison.paragraphs);
  }

  /** @param out the folder of the zips (display path) */
  built(sources: Sources, course: BuiltCourse, out: string, lockWritten: boolean): void {
    this.written(course.packages, out);
    this.#report.course(sources, course, out, lockWritten);
  }

  /** Packages for `--json` that are not reported as built. */
  written(packages: readonly PackageReport[], out: string): void {
    this.#packages.push(...packages.map((pack) => packageJson(pack, out)));
  }

  failed(folder: string): void {
    this.#report.failed(folder);
  }

  /** An exception while a course (display path) was made or written. */
  thrown(error: unknown, folder: string): void {
    const withheld = accessFinding(error, this.#context.cwd);
    if (withheld) {
      this.findings(undefined, [withheld]);
      this.failed(folder);
      return;
    }
    this.#internalErrors += 1;
    this.#report.internalError(error, folder);
  }

  progress(done: number, total: number): void {
    this.#report.progress(done, total);
  }

  stopped(code: number, done: number, total: number): number {
    this.#report.stopped(done, total);
    return this.finish(code);
  }

  /** Ends the log; answers the exit code. */
  finish(code = this.#exitCode()): number {
    const { json, lang } = this.#options;
    this.#report.summary(this.#findings, this.#packages.length);
    if (json) {
      const diagnostics = this.#findings.map((found) => explain(found, lang));
      const since = this.#comparison && { since: this.#comparison.json };
      printJson({ packages: this.#packages, diagnostics, ...since }, this.#context.stdout);
    }
    return code;
  }

  #exitCode(): number {
    if (this.#internalErrors > 0) return INTERNAL_ERROR;
    return hasErrors(this.#findings) ? 1 : 0;
  }
}

/** A course whose packages have been written. */
export type BuiltCourse = NonNullable<CourseReport['course']> & Pick<CourseReport, 'packages'>;

const packageJson = (pack: PackageReport, out: string): object => {
  const { course, episode, language, version, target, name, bytes, sha256 } = pack;
  return { course, episode, language, version, target, file: posix.join(out, name), bytes, sha256 };
};
