import { resolve } from 'node:path';
import { prune } from '../../cache/prune.ts';
import { displayPath } from '../../files/display-path.ts';
import { newRun } from '../../files/temporary-path.ts';
import { isFolder } from '../../files/is-folder.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import type { Snapshot } from '../../preview/snapshot.ts';
import { startPreviewServer } from '../../preview/preview-server.ts';
import { accessFinding } from '../access-finding.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { devMessages } from './messages.ts';
import { findCourses, isCourseFolder, MODULES } from '../find-courses.ts';
import { openCache } from '../open-cache.ts';
import { missingFolder } from '../missing-folder.ts';
import type { ProcessContext } from '../process-context.ts';
import { Reporter } from '../reporter.ts';

export interface DevOptions {
  readonly lang: MessageLanguage;
}

/** Shows a course until it is stopped; answers the exit code: 0 stopped, 1 there is no course, 2 usage. */
export async function dev(
  namedFolder: string | undefined,
  { lang }: DevOptions,
  context: Context,
): Promise<number> {
  const { stderr, env, cwd, signals } = context;
  const tool = { ...context.tool, cache: await openCache(undefined, context, newRun()) };
  const colors = colorsFor(stderr, env);
  const report = new Reporter(lang, stderr, colors);
  const printLine = (text: string): void => void stderr.write(`${text}\n`);
  const messages = devMessages[lang];
  const path = await findCourse(namedFolder, cwd);
  if (typeof path !== 'string') {
    report.findings([path.finding], undefined);
    return path.exit;
  }
  const folder = displayPath(path, cwd);

  let wasShown = false;
  const onSnapshot = ({ course, findings, sources }: Snapshot): void => {
    printLine(colors.dim(`─── ${new Date().toLocaleTimeString(lang)}`));
    report.findings(findings, sources);
    wasShown ||= course !== undefined;
    if (course) printLine(`${colors.green('✔')} ${messages.upToDate(course.title, course.version)}`);
    else printLine(`${colors.red('✘')} ${wasShown ? messages.outdated : messages.nothingYet}`);
  };
  printLine(messages.preparing(folder));
  const server = await startPreviewServer({
    path,
    folder,
    tool,
    language: lang,
    onSnapshot,
    onInternalError: (error) => {
      const withheld = accessFinding(error, cwd);
      if (withheld) report.findings([withheld], undefined);
      else report.internalError(error, folder);
    },
    onWatchError: (error) =>
      report.findings([finding('notWatched', startOf(folder), { reason: reasonOf(error) })], undefined),
  });
  printLine(`\n  ${colors.bold(messages.address(server.url))}\n  ${messages.instructions}\n`);
  await untilStopped(signals);
  await server.close();
  if (tool.cache) prune(tool.cache.options.folder);
  printLine(messages.stopped);
  return 0;
}

/** The code of an error of the system, such as ENOSPC. */
const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The course folder to show (absolute), or why there is none. */
async function findCourse(
  namedFolder: string | undefined,
  cwd: string,
): Promise<string | { readonly finding: Finding; readonly exit: 1 | 2 }> {
  if (namedFolder !== undefined) {
    const path = resolve(cwd, namedFolder);
    if (await isFolder(path)) return path;
    return { finding: await missingFolder(path, cwd), exit: 2 };
  }
  if (await isCourseFolder(cwd)) return cwd;
  const courses = await findCourses(cwd);
  if (courses.length === 1) return courses[0]!;
  if (courses.length > 1) {
    const folders = courses.map((path) => displayPath(path, cwd));
    return { finding: finding('whichCourse', startOf(MODULES), { courses: folders }), exit: 2 };
  }
  return { finding: finding('noCourses', startOf(MODULES), { folder: MODULES }), exit: 1 };
}

/** Resolves at Ctrl+C, at a request to terminate, and when the terminal is closed. */
const untilStopped = (signals: ProcessContext['signals']): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) signals.once(signal, () => resolve());
  });
