import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Scene } from '../course/episode.ts';
import { unitsOf } from '../course/units.ts';
import { kindOf } from '../questions/kind-of.ts';
import type { Draft } from '../source/yaml/draft.ts';
import { finding, hasErrors, type Finding } from '../diagnostics/finding.ts';
import { fileHashes } from '../source/media/file-hashes.ts';
import { fileSizes } from '../source/media/file-sizes.ts';
import { filmFindings } from '../source/films/film-findings.ts';
import { identify, tooManyQuestions } from '../lock/identify.ts';
import { readBrandFont } from '../source/brand/read-brand-font.ts';
import type { ValidCourse } from '../plan/valid-course.ts';
import { readCourse, type CourseResult } from '../source/read-course.ts';
import type { Picture } from '../source/pictures/picture.ts';
import { isPicture } from '../source/media/media-types.ts';
import type { PictureReader } from '../source/pictures/read-pictures.ts';
import { type Readers, readersFor } from '../source/readers.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import { readLock } from '../lock/read-lock.ts';
import { themeNames } from '../page/theme.ts';
import type { Tool } from '../tool/tool.ts';

interface ValidationResult {
  /** undefined where the course has an error */
  readonly valid: ValidCourse | undefined;
  /** codes of warnings that course.yaml silences */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads and checks a course folder and assigns the identities of its questions; plans no package yet. */
export async function validate(
  sources: Sources,
  tool: Tool,
  readers: Readers = readersFor(tool.cache),
): Promise<ValidationResult> {
  const read = readCourse(sources, await themeNames(tool.root), readers.episode);
  const locked = readLock(sources);
  const { pictures, findings: pictureFindings } = await readPictures(read, sources, readers.picture);
  const sizes = await fileSizes(read.requested, sources);
  for (const [name, { file }] of pictures) sizes.set(name, file.bytes.length);
  const filmProblems = filmFindings(read.requested, sizes, sources);
  const found = [...read.findings, ...locked.findings, ...pictureFindings, ...filmProblems];
  if (read.course) found.push(...tooManyQuestions(read.course, locked.lock, read.draft!.place(['id'])));
  if (!read.course || hasErrors(found)) {
    return { valid: undefined, silence: silencedCodes(read), findings: found };
  }
  const { course, media } = read;
  const draft = read.draft!;
  const versionPlace = draft.place(['version']);
  const identified = identify(course, locked.lock, {
    version: versionPlace,
    question: (id) => locked.draft!.keyPlace(['questions', id]),
  });
  const { font, findings: fontFindings } = await readBrandFont(course, media.intro, draft, sources);
  const all = [...identified.findings, ...fontFindings, ...nothingRatedFindings(course, draft)];
  const valid = {
    sources,
    course,
    identities: identified.identities,
    lock: { last: locked.lock, next: identified.lock },
    media,
    pictures,
    sizes,
    hashes: await fileHashes(read.requested, sources, sizes, readers.hash),
    font,
    versionPlace,
  };
  return {
    valid: hasErrors(all) ? undefined : valid,
    silence: course.silence,
    findings: [...found, ...all],
  };
}

/** Reads every picture that the course shows or links. */
async function readPictures(
  { requested }: CourseResult,
  { path: folder, files }: Sources,
  read: PictureReader,
) {
  const pictures = new Map<string, Picture>();
  const findings: Finding[] = [];
  for (const [name, { path, place }] of [...requested].filter(([name]) => isPicture(name))) {
    const result = await read({ name, path, place, file: join(folder, files.get(path)!) });
    if (result.picture) pictures.set(name, result.picture);
    findings.push(...result.findings);
  }
  return { pictures, findings };
}

const isRated = ({ question }: Scene): boolean => kindOf(question).rated;

/** An error where a package of a course with a grade has no question that counts. */
function nothingRatedFindings(course: Course, draft: Draft): Finding[] {
  const isRatedEverywhere = unitsOf(course).every((unit) =>
    unit.course.episodes.some(({ scenes }) => scenes.some(isRated)),
  );
  return course.pass && !isRatedEverywhere ? [finding('nothingRated', draft.keyPlace(['pass']), {})] : [];
}

const silencedCodes = ({ draft }: CourseResult): string[] => {
  const silence = draft?.value['silence'];
  return Array.isArray(silence) ? silence.map(String) : [];
};
