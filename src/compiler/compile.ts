import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Lock } from '../course/identity/lock.ts';
import type { Target } from '../course/targets.ts';
import { hasErrors, type Finding } from '../diagnostics/finding.ts';
import { reported } from '../diagnostics/reported.ts';
import { targets } from '../lms/targets.ts';
import { bundlePlayer } from './bundle-player.ts';
import { dataSheet } from './data-sheet.ts';
import { identify } from './identify.ts';
import { pack, type Package } from './pack.ts';
import { project } from './project.ts';
import { COURSE_FILE, readCourse, type CourseResult } from './read-course.ts';
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
  /** codes of warnings that the author does not want to see */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/** A course folder in, packages out. Reads the course's and the tool's files; writes nothing. */
export async function compile(
  sources: Sources,
  tool: Tool,
  wanted: readonly Target[] | undefined,
): Promise<Compiled> {
  const read = readCourse(sources, await themeNames(tool.root));
  const locked = readLock(sources);
  const found = [...read.findings, ...locked.findings];
  if (!read.course || hasErrors(found)) return failed(read, found);

  const { course, media } = read;
  const last = locked.lock;
  const {
    lock: next,
    identities,
    findings,
  } = identify(course, last, {
    version: read.draft!.place(['version']),
    question: (id) => locked.draft!.keyPlace(['questions', id]),
  });
  if (hasErrors(findings)) return failed(read, [...found, ...findings]);
  const projected = project(course, identities);
  const building = wanted ?? course.targets;
  const size = resumeSize(projected);
  const all = [...found, ...findings, ...resumeFindings(size, building, `${sources.folder}/${COURSE_FILE}`)];
  if (hasErrors(all)) return failed(read, all);

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
  const dialects = [...new Set(building.map((target) => targets[target].dialect))];
  const pages = new Map(
    await Promise.all(
      dialects.map(async (dialect) => {
        const { script } = await bundlePlayer(tool.root, dialect, kinds);
        const toolVersion = tool.version;
        const html = renderDocument({ course, identities, projected, theme, style, script, toolVersion });
        return [dialect, { name: 'index.html', bytes: Buffer.from(html) }] as const;
      }),
    ),
  );
  const packages = await Promise.all(
    building.map((target) =>
      pack(course, target, [pages.get(targets[target].dialect)!, ...shared], tool.root),
    ),
  );
  return {
    course,
    packages,
    lock: { last, next },
    resumeSize: size,
    silence: course.silence,
    findings: reported(all, course.silence),
  };
}

const failed = ({ draft }: CourseResult, findings: readonly Finding[]): Compiled => {
  const asked = draft?.value['silence'];
  const silence = Array.isArray(asked) ? asked.map(String) : [];
  return {
    course: undefined,
    packages: [],
    lock: undefined,
    resumeSize: 0,
    silence,
    findings: reported(findings, silence),
  };
};
