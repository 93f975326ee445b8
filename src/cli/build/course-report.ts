import type { FindingData } from '../../compiler/finding-data.ts';
import type { LockUpdate } from '../../lock/lock-update.ts';
import type { Package } from '../../package/pack.ts';

/** A package that was made, without its contents. */
export interface PackageReport extends Omit<Package, 'files'> {
  /** of its zip */
  readonly bytes: number;
  readonly sha256: string;
}

/** What a build says of a course, as plain data, which can be kept and cross threads. */
export interface CourseReport {
  /** undefined where the course has an error */
  readonly course: CourseSummary | undefined;
  /** codes of warnings that course.yaml silences */
  readonly silence: readonly string[];
  readonly findings: readonly FindingData[];
  /** in the order in which they are written; those after one that could not be staged are missing */
  readonly packages: readonly PackageReport[];
  /** why a package could not be staged */
  readonly unstaged: readonly FindingData[];
}

interface CourseSummary {
  readonly title: string;
  readonly version: string;
  readonly episodes: readonly { readonly id: string; readonly title: string }[];
  /** the largest possible resume data of all packages, in characters */
  readonly resumeSize: number;
  readonly lock: LockUpdate;
}
