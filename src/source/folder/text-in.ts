import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { COURSE_FILE } from './course-file.ts';
import type { Sources } from './read-folder.ts';

/** The text of a file at the top of the folder; if it has none, adds the reason to `findings`. */
export function textIn({ texts, folder }: Sources, name: string, findings: Finding[]): string | undefined {
  const source = texts.get(name);
  if (typeof source === 'object') return source.text;
  const place = startOf(`${folder}/${name}`);
  if (source === 'link') findings.push(finding('linkedFile', place, {}));
  else if (source === 'binary') findings.push(finding('binaryFile', place, {}));
  else if (source === 'empty') findings.push(finding('emptyFile', place, { isCourse: name === COURSE_FILE }));
  else {
    const similar = [...texts.keys()].find((other) => /^course\.ya?ml$/i.test(other));
    findings.push(finding('noCourseFile', place, { folder, similar }));
  }
  return undefined;
}
