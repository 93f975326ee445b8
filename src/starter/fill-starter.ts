import { stringify } from 'yaml';
import { COURSE_FILE } from '../source/folder/course-file.ts';

export interface Names {
  readonly id: string;
  readonly title: string;
}

/**
 * The files of a new course: those of a starter, which is a course of its own, with other names in course.yaml.
 *
 * @throws Error where the starter has no line for a name
 */
export function fillStarter(starter: ReadonlyMap<string, string>, names: Names): Map<string, string> {
  const settings = starter.get(COURSE_FILE) ?? '';
  const filled = withLine(withLine(settings, 'id', names.id), 'title', names.title);
  return new Map([...starter, [COURSE_FILE, filled]]);
}

function withLine(text: string, key: keyof Names, value: string): string {
  const line = new RegExp(`^${key}: .*$`, 'm');
  if (!line.test(text)) throw new Error(`the starter's ${COURSE_FILE} has no line "${key}: …"`);
  return text.replace(line, () => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd());
}
