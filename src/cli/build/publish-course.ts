import { findingsFrom } from '../../compiler/finding-data.ts';
import { hasErrors } from '../../diagnostics/finding.ts';
import { withoutSilenced } from '../../diagnostics/without-silenced.ts';
import { saveLock } from '../../lock/save-lock.ts';
import type { BuildLog } from './build-log.ts';
import type { SourcedCourse } from './course-maker.ts';
import type { MakeOptions } from './made-course.ts';
import { PackageNames } from './package-names.ts';
import { discardZips, publishZips } from './publish-zips.ts';

interface PublishOptions extends Pick<MakeOptions, 'out' | 'cwd' | 'run' | 'isFrozen'> {
  /** the folder of the zips as messages show it */
  readonly displayedOut: string;
}

const UNSAVED = { written: false, findings: [] };

/** A function that takes the courses of a build in their order, and writes lock file and packages of those without error. */
export function coursePublisher(
  options: PublishOptions,
  log: BuildLog,
): (made: SourcedCourse) => Promise<void> {
  const names = new PackageNames();
  const { displayedOut, isFrozen } = options;
  return async ({ sources, made }) => {
    const { course, silence, packages, findings, unstaged } = made.report;
    const found = [...(await findingsFrom(findings)), ...names.add(sources.folder, packages)];
    const saved = course && !hasErrors(found) ? await saveLock(sources, course.lock, isFrozen) : UNSAVED;
    const visible = withoutSilenced([...found, ...saved.findings], silence);
    if (made.comparison) log.comparison(made.comparison);
    log.findings(sources, visible);
    if (!course || hasErrors(visible)) {
      await discardZips(made.zips);
      log.failed(sources.folder);
      return;
    }
    const { written, findings: unpublished } = await publishZips(made, options);
    const unwritten = [...(await findingsFrom(unstaged)), ...unpublished];
    if (unwritten.length === 0) {
      log.built(sources, { ...course, packages: written }, displayedOut, saved.written);
      return;
    }
    log.written(written, displayedOut);
    log.findings(sources, unwritten);
    if (written.length === 0) log.failed(sources.folder);
  };
}
