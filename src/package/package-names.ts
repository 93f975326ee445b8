import type { Target } from '../course/targets.ts';
import type { Unit } from '../course/units.ts';
import { majorOf } from '../course/version.ts';
import { shorten } from '../lms/shorten.ts';

/** Characters of a title in a manifest: SCORM asks for short titles, and Moodle 4.5 stores 255 (install.xml:68). */
const TITLE_LIMIT = 200;

/** Characters of the course title in the title of one package of a series. */
const SERIES_LIMIT = 120;

/** `-e03` for the third episode of a series. */
const partSuffix = ({ part }: Unit): string => (part ? `-e${String(part.number).padStart(2, '0')}` : '');

/** `<id>-<language>-<version>[-e<nn>]-<target>.zip`, lower-case ASCII. */
export function fileName(unit: Unit, target: Target): string {
  const { id, language, version } = unit.course;
  return `${id}-${language.toLowerCase()}-${version}${partSuffix(unit)}-${target}.zip`;
}

/** `<id>[-e<nn>]-<language>-v<major>`, an NCName that changes with the major version only. */
export function manifestIdentifier(unit: Unit): string {
  const { id, language, version } = unit.course;
  return `${id}${partSuffix(unit)}-${language.toLowerCase()}-v${majorOf(version)}`;
}

/** The title in an LMS: of the course; in a series with number and title of the episode, so that the list sorts. */
export function packageTitle({ course, part }: Unit): string {
  if (!part) return course.title;
  const series = shorten(course.title, SERIES_LIMIT);
  return shorten(`${series} ${part.number}: ${course.episodes[0]!.title}`, TITLE_LIMIT);
}
