import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Target } from '../course/targets.ts';
import { unitsOf } from '../course/units.ts';
import { hasErrors, type Finding } from '../diagnostics/finding.ts';
import { reported } from '../diagnostics/reported.ts';
import { pack, type Package } from './pack.ts';
import type { PackageFile } from './package-file.ts';
import { prepare, type Prepared, type Sound } from './prepare.ts';
import { project } from './project.ts';
import { COURSE_FILE, type UsedMedia } from './read-course.ts';
import type { Sources } from './read-folder.ts';
import { resumeFindings, resumeSize } from './resume-size.ts';
import type { Tool } from './tool.ts';
import { openWorkshop } from './workshop.ts';

export interface Compiled {
  /** undefined where the course has an error; then there are no packages */
  readonly sound: Sound | undefined;
  readonly packages: readonly Package[];
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
  const prepared = await prepare(sources, tool);
  const { sound, silence } = prepared;
  if (!sound) return failed(prepared);
  const { course, identities } = sound;

  const units = unitsOf(course).map((unit) => ({ unit, projected: project(unit.course, identities) }));
  const building = wanted ?? course.targets;
  const size = Math.max(...units.map(({ projected }) => resumeSize(projected)));
  const findings = [
    ...prepared.findings,
    ...resumeFindings(size, building, `${sources.folder}/${COURSE_FILE}`),
  ];
  if (hasErrors(findings)) return failed({ ...prepared, findings });

  const workshop = await openWorkshop(tool, course.theme);
  const packages: Package[] = [];
  for (const { unit, projected } of units) {
    const media = await mediaFiles(sources, unit.course, sound.media);
    for (const target of building) {
      packages.push(await pack({ unit, identities, projected, media }, target, workshop));
    }
  }
  return { sound, packages, resumeSize: size, silence, findings: reported(findings, silence) };
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

const failed = ({ silence, findings }: Prepared): Compiled => ({
  sound: undefined,
  packages: [],
  resumeSize: 0,
  silence,
  findings: reported(findings, silence),
});
