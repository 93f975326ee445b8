import { resolve } from 'node:path';
import { finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { prune, removeHalfEntries } from '../../cache/prune.ts';
import { displayPath } from '../../files/display-path.ts';
import { removeTemporary } from '../../files/remove-temporary.ts';
import { newRun } from '../../files/temporary-path.ts';
import { isBuildServer } from '../build-server.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { mayBeFolder } from '../find-courses.ts';
import { openCache } from '../open-cache.ts';
import { selectCourses } from '../select-courses.ts';
import { BuildLog } from './build-log.ts';
import type { BuildOptions } from './build-options.ts';
import { courseMaker } from './course-maker.ts';
import { inOrder } from './in-order.ts';
import { coursePublisher } from './publish-course.ts';
import { stopSignal } from './stop.ts';

/**
 * Builds courses; answers the exit code: 0 built, 1 errors in a course, 2 usage, 3 internal error, or 128 and the number
 * of the signal that has ended it.
 */
export async function build(
  namedFolders: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<number> {
  const { env, cwd } = context;
  const out = resolve(cwd, options.out);
  const displayedOut = displayPath(out, cwd);
  const log = new BuildLog(options, context);
  const { folders, findings, exitCode } = await selectCourses(namedFolders, cwd);
  if (folders.length === 0) {
    log.findings(undefined, findings);
    return log.finish(exitCode);
  }
  const count = folders.length;
  const old = await oldRelease(options, out, context);
  const usage = [
    ...findings,
    ...((await mayBeFolder(out))
      ? []
      : [finding('outIsNoFolder', startOf(displayedOut), { out: displayedOut })]),
    ...(old && count > 1 ? [finding('sinceNeedsOneCourse', startOf(old.displayedPath), { count })] : []),
    ...(old?.findings ?? []),
  ];
  if (usage.length > 0) {
    log.findings(undefined, usage);
    return log.finish(2);
  }

  const run = newRun();
  const stop = stopSignal(context.signals);
  const cache = await openCache(options.cache, context, run);
  const making = { targets: options.target, out, cwd, run, isFrozen: isBuildServer(env) };
  const maker = courseMaker(count, making, { ...context.tool, cache }, stop, old?.compare);
  const publish = coursePublisher({ ...making, displayedOut }, log);
  let made = 0;
  try {
    for await (const { item: folder, result } of inOrder(folders, maker.window, (path) => maker.make(path))) {
      if (stop.aborted) break;
      const thrown = (error: unknown): void => log.thrown(error, displayPath(folder, cwd));
      if (result.status === 'rejected') thrown(result.reason);
      else await publish(result.value).catch(thrown);
      made += 1;
      log.progress(made, count);
    }
  } finally {
    await maker.close();
    await removeTemporary(out, run);
    if (cache && stop.aborted) removeHalfEntries(cache.options.folder, run);
    if (cache && maker.hasMade) prune(cache.options.folder);
  }
  return stop.aborted ? log.stopped(stop.reason as number, made, count) : log.finish();
}

async function oldRelease(
  { since, newCampaign = false, lang: language }: BuildOptions,
  out: string,
  { cwd, tool, stderr, env }: Context,
) {
  if (since === undefined) return undefined;
  const { readOldRelease } = await import('./old-release.ts');
  const colors = colorsFor(stderr, env);
  return readOldRelease(since, { cwd, tool, out, newCampaign, language, colors });
}
