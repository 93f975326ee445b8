import type { CompileResult } from '../../compiler/compile.ts';
import type { Target } from '../../course/targets.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CourseReport } from './course-report.ts';

/** A zip that is complete, but has not got its name yet: staged in a file, or in memory. */
export type StagedZip = { readonly staged: string } | { readonly bytes: Uint8Array };

/** A course that was made; its zips are those of the report's packages. */
export interface MadeCourse {
  readonly report: CourseReport;
  readonly zips: readonly StagedZip[];
  /** with an older release, where one was named */
  readonly comparison?: ComparisonReport | undefined;
}

/** Whether new packages may replace an older one, and what has changed. */
export interface ComparisonReport {
  /** for a terminal */
  readonly paragraphs: readonly string[];
  /** for `--json` */
  readonly json: object;
}

/** Settings of a build that hold for each course of it. */
export interface MakeOptions {
  /** undefined: those of the course */
  readonly targets: readonly Target[] | undefined;
  /** A build server must not change the lock file: the change would be lost with the machine. */
  readonly isFrozen: boolean;
  /** the folder of the zips, absolute */
  readonly out: string;
  readonly cwd: string;
  /** distinguishes the temporary files of this build */
  readonly run: string;
  /** ends the making; missing in a thread, which is ended as a whole */
  readonly stop?: AbortSignal;
}

/** Compares a course with an older release. */
export type Comparer = (
  compiled: CompileResult,
  folder: string,
) => { readonly comparison: ComparisonReport | undefined; readonly findings: readonly Finding[] };

/** What the cache keeps of a course. */
export interface KeptCourse {
  readonly report: CourseReport;
  readonly zips: readonly Uint8Array[];
}
