import { resolve } from 'node:path';
import { isFolder } from '../../files/is-folder.ts';
import { displayPath } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import type { Look } from '../../preview/snapshot.ts';
import { openDesk } from '../../preview/preview-server.ts';
import { colorsFor } from '../colors.ts';
import { devWords } from './messages.ts';
import { findCourses, hasCourse, MODULES } from '../find-courses.ts';
import { missingFolder } from '../missing-folder.ts';
import { Report } from '../reporter.ts';

export interface DevOptions {
  readonly lang: MessageLanguage;
}

/** Shows a course until it is stopped; answers the exit code: 0 stopped, 1 there is no course, 2 usage. */
export async function dev(folder: string | undefined, { lang }: DevOptions, tool: Tool): Promise<number> {
  const paint = colorsFor(process.stderr);
  const report = new Report(lang, paint);
  const words = devWords[lang];
  const wanted = await courseFor(folder);
  if (typeof wanted !== 'string') {
    report.findings([wanted.finding], undefined);
    return wanted.exit;
  }

  const told = ({ course, findings, sources }: Look): void => {
    say(paint.dim(`─── ${new Date().toLocaleTimeString(lang)}`));
    report.findings(findings, sources);
    if (course) say(`${paint.green('✔')} ${words.shown(course.title, course.version)}`);
    else say(`${paint.red('✘')} ${words.kept}`);
  };
  say(words.preparing(displayPath(wanted)));
  const desk = await openDesk({
    path: wanted,
    tool,
    language: lang,
    told,
    failed: (error) => report.fault(error, displayPath(wanted)),
  });
  say(`\n  ${paint.bold(words.open(desk.url))}\n  ${words.next}\n`);
  await stopAsked();
  await desk.close();
  say(words.stopped);
  return 0;
}

/** The folder to show, or why there is none. */
async function courseFor(
  folder: string | undefined,
): Promise<string | { readonly finding: Finding; readonly exit: 1 | 2 }> {
  if (folder !== undefined) {
    const path = resolve(folder);
    if (await isFolder(path)) return path;
    return { finding: await missingFolder(path), exit: 2 };
  }
  if (await hasCourse('.')) return resolve('.');
  const courses = await findCourses();
  if (courses.length === 1) return resolve(courses[0]!);
  if (courses.length > 1) {
    const shown = courses.map((path) => displayPath(path));
    return { finding: finding('whichCourse', startOf(MODULES), { courses: shown }), exit: 2 };
  }
  return { finding: finding('noCourses', startOf(MODULES), { folder: MODULES }), exit: 1 };
}

/** Ctrl+C, or the end of the terminal. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
