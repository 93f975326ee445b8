import type { Target } from '../course/targets.ts';
import type { Unit } from '../course/units.ts';
import { majorOf } from '../course/version.ts';
import { shorten } from '../lms/shorten.ts';

/** What manifests may say: SCORM asks for short titles, and Moodle 4.5 stores 255 characters (install.xml:68). */
const TITLE_LIMIT = 200;

/** Leaves room for number and episode. */
const SERIES_LIMIT = 120;

/** `-e03` for the third episode of a series. */
const partOf = ({ part }: Unit): string => (part ? `-e${String(part.number).padStart(2, '0')}` : '');

/** `<id>-<language>-<version>[-e<nn>]-<target>.zip`, lower-case ASCII. */
export function fileName(unit: Unit, target: Target): string {
  const { id, language, version } = unit.course;
  return `${id}-${language.toLowerCase()}-${version}${partOf(unit)}-${target}.zip`;
}

/** `<id>[-e<nn>]-<language>-v<major>`, an NCName that only a new campaign changes. */
export function manifestIdentifier(unit: Unit): string {
  const { id, language, version } = unit.course;
  return `${id}${partOf(unit)}-${language.toLowerCase()}-v${majorOf(version)}`;
}

/** What an LMS lists: the course, or its episode with its number, so that a series sorts by itself. */
export function packageTitle({ course, part }: Unit): string {
  if (!part) return course.title;
  const series = shorten(course.title, SERIES_LIMIT);
  return shorten(`${series} ${part.number}: ${course.episodes[0]!.title}`, TITLE_LIMIT);
}
