import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Lock } from '../course/identity/lock.ts';
import type { Target } from '../course/targets.ts';
import { codeOf, severityOf, type Finding } from '../diagnostics/finding.ts';
import { inOrder } from '../diagnostics/sort.ts';
import { targets } from '../lms/targets.ts';
import { bundlePlayer } from './bundle-player.ts';
import { dataSheet } from './data-sheet.ts';
import { identify } from './identify.ts';
import { pack, type Package } from './pack.ts';
import { project } from './project.ts';
import { COURSE_FILE, readCourse } from './read-course.ts';
import type { Sources } from './read-folder.ts';
import { readLock } from './read-lock.ts';
import { renderDocument } from './render.ts';
import { resumeFindings, resumeSize } from './resume-size.ts';
import { styleOf } from './style.ts';
import { readTheme, themeNames } from './theme.ts';

/** The tool that compiles: where it lies, and its version for the data sheet. */
export interface Tool {
  readonly root: string;
  readonly version: string;
}

export interface Compiled {
  /** undefined where the course has an error; then there are no packages */
  readonly course: Course | undefined;
  readonly packages: readonly Package[];
  readonly lock: { readonly last: Lock | undefined; readonly next: Lock } | undefined;
  /** characters of resume data at worst */
  readonly resumeSize: number;
  readonly findings: readonly Finding[];
}

/** A course folder in, packages out. Reads the course's and the tool's files; writes nothing. */
export async function compile(
  sources: Sources,
  tool: Tool,
  wanted: readonly Target[] | undefined,
): Promise<Compiled> {
  const read = readCourse(sources, await themeNames(tool.root));
  const { lock: last, findings: lockFindings } = readLock(sources);
  const found = [...read.findings, ...lockFindings];
  if (!read.course || hasErrors(found)) return failed(read.course, found);

  const { course, media } = read;
  const { lock: next, identities, findings } = identify(course, last, sources.folder);
  if (hasErrors(findings)) return failed(course, [...found, ...findings]);
  const projected = project(course, identities);
  const building = wanted ?? course.targets;
  const size = resumeSize(projected);
  const all = [...found, ...findings, ...resumeFindings(size, building, `${sources.folder}/${COURSE_FILE}`)];
  if (hasErrors(all)) return failed(course, all);

  const theme = await readTheme(tool.root, course.theme);
  const style = await styleOf(theme);
  const kinds = [
    ...new Set(projected.episodes.flatMap(({ questions }) => questions.map(({ kind }) => kind))),
  ].sort();
  const shared = [
    { name: 'knigge.json', bytes: Buffer.from(dataSheet(course, identities, tool.version)) },
    ...(await Promise.all(
      [...media.used].map(async ([name, path]) => ({
        name,
        bytes: await readFile(join(sources.path, sources.files.get(path)!)),
      })),
    )),
  ];
  const packages = await Promise.all(
    building.map(async (target) => {
      const { script } = await bundlePlayer(tool.root, targets[target].dialect, kinds);
      const html = renderDocument({ course, identities, projected, theme, style, script });
      return pack(course, target, [{ name: 'index.html', bytes: Buffer.from(html) }, ...shared], tool.root);
    }),
  );
  return { course, packages, lock: { last, next }, resumeSize: size, findings: reported(course, all) };
}

const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((found) => severityOf(found) === 'error');

const failed = (course: Course | undefined, findings: readonly Finding[]): Compiled => ({
  course: undefined,
  packages: [],
  lock: undefined,
  resumeSize: 0,
  findings: reported(course, findings),
});

/** Warnings that the author has silenced are left out; errors cannot be. */
const reported = (course: Course | undefined, findings: readonly Finding[]): Finding[] =>
  inOrder(
    findings.filter((found) => severityOf(found) === 'error' || !course?.silence.includes(codeOf(found))),
  );
