import type { UsedMedia } from '../source/media/media.ts';
import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Scene } from '../course/episode.ts';
import { unitsOf } from '../course/units.ts';
import { kindOf } from '../questions/kind-of.ts';
import type { Draft } from '../source/yaml/draft.ts';
import type { Lock } from '../lock/lock.ts';
import type { Identity } from '../lock/reconcile.ts';
import { finding, hasErrors, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { dress } from '../page/brand/build-brand-style.ts';
import { fileSizes } from '../source/media/file-sizes.ts';
import { filmFindings } from '../source/films/film-findings.ts';
import { identify } from '../lock/identify.ts';
import { readCourse, type CourseResult } from '../source/read-course.ts';
import type { Picture } from '../source/pictures/picture.ts';
import { isPicture } from '../source/media/media-types.ts';
import type { PictureReader } from '../source/pictures/read-pictures.ts';
import { type Readers, READERS } from '../source/readers.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import { readLock } from '../lock/read-lock.ts';
import { themeNames } from '../page/theme.ts';
import type { Tool } from '../tool/tool.ts';

/** A course that has no error, and what its questions are called. */
export interface Sound {
  readonly course: Course;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly lock: { readonly last: Lock | undefined; readonly next: Lock };
  readonly media: UsedMedia;
  /** by name in the package */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** bytes, by name in the package */
  readonly sizes: ReadonlyMap<string, number>;
  /** style of the course's brand, '' where it has none */
  readonly brandStyle: string;
  /** where the version stands */
  readonly versionPlace: Place;
}

export interface Prepared {
  /** undefined where the course has an error */
  readonly sound: Sound | undefined;
  /** codes of warnings that the author does not want to see */
  readonly silence: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads and checks a course folder and gives its questions their names; makes no package yet. */
export async function prepare(sources: Sources, tool: Tool, readers: Readers = READERS): Promise<Prepared> {
  const read = readCourse(sources, await themeNames(tool.root), readers.episode);
  const locked = readLock(sources);
  const drawn = await readPictures(read, sources, readers.picture);
  const sizes = await fileSizes(read.asked, sources);
  for (const [name, { file }] of drawn.pictures) sizes.set(name, file.bytes.length);
  const filmed = filmFindings(read.asked, sizes, sources);
  const found = [...read.findings, ...locked.findings, ...drawn.findings, ...filmed];
  if (!read.course || hasErrors(found)) {
    return { sound: undefined, silence: silenceIn(read), findings: found };
  }
  const { course, media } = read;
  const last = locked.lock;
  const versionPlace = read.draft!.place(['version']);
  const {
    lock: next,
    identities,
    findings,
  } = identify(course, last, {
    version: versionPlace,
    question: (id) => locked.draft!.keyPlace(['questions', id]),
  });
  const fontPlace = read.draft!.place(['brand', 'font']);
  const dressed = await dress({ course, used: media.intro, fontPlace }, sources, tool);
  const all = [...findings, ...dressed.findings, ...ratedNowhere(course, read.draft!)];
  const { style: brandStyle } = dressed;
  const { pictures } = drawn;
  const sound = {
    course,
    identities,
    lock: { last, next },
    media,
    pictures,
    sizes,
    brandStyle,
    versionPlace,
  };
  return {
    sound: hasErrors(all) ? undefined : sound,
    silence: course.silence,
    findings: [...found, ...all],
  };
}

/** Every picture that the course shows or links. */
async function readPictures({ asked }: CourseResult, { path: folder, files }: Sources, read: PictureReader) {
  const pictures = new Map<string, Picture>();
  const findings: Finding[] = [];
  for (const [name, { path, place }] of [...asked].filter(([name]) => isPicture(name))) {
    const result = await read({ name, path, place, file: join(folder, files.get(path)!) });
    if (result.picture) pictures.set(name, result.picture);
    findings.push(...result.findings);
  }
  return { pictures, findings };
}

const isRated = ({ question }: Scene): boolean => kindOf(question).rated;

/** A grade needs something to grade, in each package. */
function ratedNowhere(course: Course, draft: Draft): Finding[] {
  const rates = unitsOf(course).every((unit) =>
    unit.course.episodes.some(({ scenes }) => scenes.some(isRated)),
  );
  return course.pass && !rates ? [finding('nothingRated', draft.keyPlace(['pass']), {})] : [];
}

const silenceIn = ({ draft }: CourseResult): string[] => {
  const asked = draft?.value['silence'];
  return Array.isArray(asked) ? asked.map(String) : [];
};
