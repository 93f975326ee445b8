import { readFile } from 'node:fs/promises';
import { areCurrent, cacheInputs, type CourseInputs, withText } from '../../compiler/course-inputs.ts';
import { catalogue } from '../../diagnostics/catalogue/index.ts';
import { LOCK_FILE } from '../../lock/lock-file.ts';
import type { Tool } from '../../tool/tool.ts';
import type { CourseReport } from './course-report.ts';
import type { KeptCourse } from './made-course.ts';

/** Bytes of the zips of a course that are kept at most: those of several courses are in memory at a time. */
const MOST_KEPT = 20_000_000;

/** Puts a course with its staged zips into the cache; where the lock file will change, for the build after this one. */
export async function keepCourse(
  report: CourseReport,
  staged: readonly string[],
  inputs: CourseInputs,
  isFrozen: boolean,
  { cache }: Tool,
): Promise<void> {
  const size = report.packages.reduce((sum, { bytes }) => sum + bytes, 0);
  if (!cache || size > MOST_KEPT || !(await areCurrent(inputs))) return;
  const zips = await Promise.all(staged.map((path) => readFile(path))).catch(() => undefined);
  if (!zips) return;
  const next = isFrozen ? undefined : unchangedReport(report);
  const kept: KeptCourse = { report: next ?? report, zips };
  const found = next ? withText(inputs, LOCK_FILE, report.course!.lock.text) : inputs;
  await cache.put('course', cacheInputs(found), kept);
}

/** Problems that are no more once the lock file is up to date. */
const OUTDATED = ['changedInVersion', 'questionRetired', 'versionWentBack'] as const;

/**
 * What the next build will say if this one changes the lock file and nothing else changes; undefined where it changes
 * nothing, and where it says something about the lock file, which may not be true any more.
 */
function unchangedReport(report: CourseReport): CourseReport | undefined {
  const { course, findings } = report;
  if (!course || course.lock.changes.length === 0) return undefined;
  if (findings.some(({ place }) => place.file.endsWith(`/${LOCK_FILE}`))) return undefined;
  const outdated = OUTDATED.map((name) => catalogue[name].code as string);
  return {
    ...report,
    findings: findings.filter(({ code }) => !outdated.includes(code)),
    course: { ...course, lock: { isNew: false, changes: [], text: '' } },
  };
}
