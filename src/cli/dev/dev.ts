import { resolve } from 'node:path';
import { displayPath } from '../../files/display-path.ts';
import { isFolder } from '../../files/is-folder.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import type { Snapshot } from '../../preview/snapshot.ts';
import { startPreviewServer } from '../../preview/preview-server.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { devMessages } from './messages.ts';
import { findCourses, hasCourse, MODULES } from '../find-courses.ts';
import { missingFolder } from '../missing-folder.ts';
import type { ProcessContext } from '../process-context.ts';
import { Reporter } from '../reporter.ts';

export interface DevOptions {
  readonly lang: MessageLanguage;
}

/** Shows a course until it is stopped; answers the exit code: 0 stopped, 1 there is no course, 2 usage. */
export async function dev(
  named: string | undefined,
  { lang }: DevOptions,
  { tool, stderr, env, cwd, signals }: Context,
): Promise<number> {
  const paint = colorsFor(stderr, env);
  const report = new Reporter(lang, stderr, paint);
  const say = (text: string): void => void stderr.write(`${text}\n`);
  const words = devMessages[lang];
  const path = await courseFor(named, cwd);
  if (typeof path !== 'string') {
    report.findings([path.finding], undefined);
    return path.exit;
  }
  const folder = displayPath(path, cwd);

  const onSnapshot = ({ course, findings, sources }: Snapshot): void => {
    say(paint.dim(`─── ${new Date().toLocaleTimeString(lang)}`));
    report.findings(findings, sources);
    if (course) say(`${paint.green('✔')} ${words.shown(course.title, course.version)}`);
    else say(`${paint.red('✘')} ${words.kept}`);
  };
  say(words.preparing(folder));
  const server = await startPreviewServer({
    path,
    folder,
    tool,
    language: lang,
    onSnapshot,
    onFault: (error) => report.fault(error, folder),
  });
  say(`\n  ${paint.bold(words.open(server.url))}\n  ${words.next}\n`);
  await stopAsked(signals);
  await server.close();
  say(words.stopped);
  return 0;
}

/** The folder to show, or why there is none. */
async function courseFor(
  named: string | undefined,
  cwd: string,
): Promise<string | { readonly finding: Finding; readonly exit: 1 | 2 }> {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    if (await isFolder(path)) return path;
    return { finding: await missingFolder(path, cwd), exit: 2 };
  }
  if (await hasCourse(cwd)) return cwd;
  const courses = await findCourses(cwd);
  if (courses.length === 1) return courses[0]!;
  if (courses.length > 1) {
    const shown = courses.map((path) => displayPath(path, cwd));
    return { finding: finding('whichCourse', startOf(MODULES), { courses: shown }), exit: 2 };
  }
  return { finding: finding('noCourses', startOf(MODULES), { folder: MODULES }), exit: 1 };
}

/** Ctrl+C, or the end of the terminal. */
const stopAsked = (signals: ProcessContext['signals']): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) signals.once(signal, () => resolve());
  });
