import { stringify } from 'yaml';
import { COURSE_FILE } from '../source/folder/course-file.ts';

export interface CourseNames {
  readonly id: string;
  readonly title: string;
}

/**
 * The files of a new course: those of a starter, with another id and title in course.yaml.
 *
 * @throws Error where the starter's course.yaml has no line for one of them
 */
export function fillStarter(starter: ReadonlyMap<string, string>, names: CourseNames): Map<string, string> {
  const settings = starter.get(COURSE_FILE) ?? '';
  const filled = replaceLine(replaceLine(settings, 'id', names.id), 'title', names.title);
  return new Map([...starter, [COURSE_FILE, filled]]);
}

function replaceLine(text: string, key: keyof CourseNames, value: string): string {
  const line = new RegExp(`^${key}: .*$`, 'm');
  if (!line.test(text)) throw new Error(`the starter's ${COURSE_FILE} has no line "${key}: …"`);
  return text.replace(line, () => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd());
}
