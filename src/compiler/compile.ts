import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Lock } from '../course/identity/lock.ts';
import type { Target } from '../course/targets.ts';
import { hasErrors, type Finding } from '../diagnostics/finding.ts';
import { reported } from '../diagnostics/reported.ts';
import { unitsOf } from '../course/units.ts';
import { identify } from './identify.ts';
import { pack, type Package } from './pack.ts';
import { project } from './project.ts';
import { COURSE_FILE, readCourse, type CourseResult, type UsedMedia } from './read-course.ts';
import type { Sources } from './read-folder.ts';
import { readLock } from './read-lock.ts';
import { resumeFindings, resumeSize } from './resume-size.ts';
import type { PackageFile } from './package-file.ts';
import { themeNames } from './theme.ts';
import type { Tool } from './tool.ts';
import { openWorkshop } from './workshop.ts';

export interface Compiled {
  /** undefined where the course has an error; then there are no packages */
  readonly course: Course | undefined;
  readonly packages: readonly Package[];
  readonly lock: { readonly last: Lock | undefined; readonly next: Lock } | undefined;
  /** characters of resume data at worst, in the package that needs most */
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

  const { course } = read;
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
  const units = unitsOf(course).map((unit) => ({ unit, projected: project(unit.course, identities) }));
  const building = wanted ?? course.targets;
  const size = Math.max(...units.map(({ projected }) => resumeSize(projected)));
  const all = [...found, ...findings, ...resumeFindings(size, building, `${sources.folder}/${COURSE_FILE}`)];
  if (hasErrors(all)) return failed(read, all);

  const workshop = await openWorkshop(tool, course.theme);
  const packages: Package[] = [];
  for (const { unit, projected } of units) {
    const media = await mediaFiles(sources, unit.course, read.media);
    for (const target of building) {
      packages.push(await pack({ unit, identities, projected, media }, target, workshop));
    }
  }
  return {
    course,
    packages,
    lock: { last, next },
    resumeSize: size,
    silence: course.silence,
    findings: reported(all, course.silence),
  };
}

/** The files that the intro and the episodes of a package show or link. */
async function mediaFiles(sources: Sources, { episodes }: Course, media: UsedMedia): Promise<PackageFile[]> {
  const used = new Map(
    [media.intro, ...episodes.map(({ id }) => media.episodes.get(id)!)].flatMap((each) => [...each]),
  );
  return Promise.all(
    [...used].map(async ([name, path]) => ({
      name,
      bytes: await readFile(join(sources.path, sources.files.get(path)!)),
    })),
  );
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
