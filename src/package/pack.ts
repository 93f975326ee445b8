import type { Target } from '../course/targets.ts';
import type { PackageFile } from '../files/package-file.ts';
import { targets } from '../lms/targets.ts';
import type { PageMaker } from '../page/make-pages.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import type { Tool } from '../tool/tool.ts';
import { controlFiles } from './control-files.ts';
import { DATA_SHEET, dataSheet } from './data-sheet.ts';
import { packageMedia } from './package-media.ts';
import { fileName, manifestIdentifier, packageTitle } from './package-names.ts';

/** The files of a package, not yet zipped. */
export interface Package {
  readonly course: string;
  /** id of the episode, null for a whole course */
  readonly episode: string | null;
  readonly language: string;
  readonly version: string;
  readonly target: Target;
  readonly name: string;
  readonly identifier: string;
  readonly files: readonly PackageFile[];
}

/** Makes the files of a package: page, data sheet, media, manifest and control files. */
export async function pack(
  plan: PackagePlan,
  target: Target,
  makePages: PageMaker,
  tool: Tool,
): Promise<Package> {
  const { course, part } = plan;
  const { manifest, dialect } = targets[target];
  const pages = await makePages(dialect);
  const contents: readonly PackageFile[] = [
    ...pages.files,
    { name: DATA_SHEET, bytes: Buffer.from(dataSheet(plan, target, tool.version)) },
    ...packageMedia(plan, pages.pictures),
  ];
  const identifier = manifestIdentifier(plan);
  const xml = manifest({
    identifier,
    version: course.version,
    title: packageTitle(plan),
    files: contents.map(({ name }) => name).sort(),
    masteryScore: course.pass?.mastery ? course.pass.score : null,
  });
  return {
    course: course.id,
    episode: part?.episode ?? null,
    language: course.language,
    version: course.version,
    target,
    name: fileName(plan, target),
    identifier,
    files: [
      ...contents,
      { name: 'imsmanifest.xml', bytes: Buffer.from(xml) },
      ...(await controlFiles(dialect, tool.root)),
    ],
  };
}
