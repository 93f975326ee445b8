import type { Target } from '../course/targets.ts';
import { targets } from '../lms/targets.ts';
import { controlFiles } from './control-files.ts';
import { DATA_SHEET, dataSheet } from './data-sheet.ts';
import { makePage, type PageSource } from '../page/make-page.ts';
import type { PackageFile } from '../files/package-file.ts';
import { isChoice } from '../source/pictures/choice-names.ts';
import { fileName, manifestIdentifier, packageTitle } from './package-names.ts';
import type { Workshop } from '../page/renderer.ts';

/** A finished package, not yet zipped. */
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

/** What a package is made from, beside its workshop. */
export interface PackageParts extends PageSource {
  readonly media: readonly PackageFile[];
}

/** Renders the page, adds data sheet, media, manifest and control files. */
export async function pack(parts: PackageParts, target: Target, workshop: Workshop): Promise<Package> {
  const { unit, identities, media } = parts;
  const { course, part } = unit;
  const { manifest, dialect } = targets[target];
  const { tool } = workshop;
  const page = await makePage(parts, dialect, workshop);
  const contents: readonly PackageFile[] = [
    { name: 'index.html', bytes: Buffer.from(page) },
    { name: DATA_SHEET, bytes: Buffer.from(dataSheet({ unit, identities, target }, tool.version)) },
    ...media.filter(({ name }) => !isChoice(name) || page.includes(name)),
  ];
  const identifier = manifestIdentifier(unit);
  const xml = manifest({
    identifier,
    version: course.version,
    title: packageTitle(unit),
    files: contents.map(({ name }) => name).sort(),
    masteryScore: course.pass?.mastery ? course.pass.score : null,
  });
  return {
    course: course.id,
    episode: part?.episode ?? null,
    language: course.language,
    version: course.version,
    target,
    name: fileName(unit, target),
    identifier,
    files: [
      ...contents,
      { name: 'imsmanifest.xml', bytes: Buffer.from(xml) },
      ...(await controlFiles(dialect, tool.root)),
    ],
  };
}
