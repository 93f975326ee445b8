import { createHash } from 'node:crypto';
import type { Course } from '../course/course.ts';
import type { Target } from '../course/targets.ts';
import { targets } from '../lms/targets.ts';
import { controlFiles } from './control-files.ts';
import { fileName, manifestIdentifier } from './package-names.ts';
import type { PackageFile } from './package-file.ts';
import { zip } from './zip.ts';

/** A finished package, not yet on disk. */
export interface Package {
  readonly course: string;
  /** id of the episode, null for a whole course */
  readonly episode: string | null;
  readonly language: string;
  readonly version: string;
  readonly target: Target;
  readonly name: string;
  readonly identifier: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Adds manifest and control files to a course's own files and zips them. */
export async function pack(
  course: Course,
  target: Target,
  files: readonly PackageFile[],
  root: string,
): Promise<Package> {
  const { manifest, dialect } = targets[target];
  const identifier = manifestIdentifier(course);
  const xml = manifest({
    identifier,
    version: course.version,
    title: course.title,
    files: files.map(({ name }) => name).sort(),
    masteryScore: course.pass?.mastery ? course.pass.score : null,
  });
  const bytes = await zip([
    ...files,
    { name: 'imsmanifest.xml', bytes: Buffer.from(xml) },
    ...(await controlFiles(dialect, root)),
  ]);
  return {
    course: course.id,
    episode: null,
    language: course.language,
    version: course.version,
    target,
    name: fileName(course, target),
    identifier,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
