import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { COURSE_FILE } from './course-file.ts';
import type { Sources } from './read-folder.ts';
import { refusedText } from './refused-text.ts';

/** The text of a file at the top of the folder; if it has none, adds the reason to `findings`. */
export function textIn({ texts, folder }: Sources, name: string, findings: Finding[]): string | undefined {
  const source = texts.get(name);
  const path = `${folder}/${name}`;
  const place = startOf(path);
  if (typeof source === 'object') {
    if ('text' in source) return source.text;
    findings.push(refusedText(source, path));
  } else if (source === 'link') findings.push(finding('linkedFile', place, {}));
  else if (source === 'binary') findings.push(finding('binaryFile', place, {}));
  else if (source === 'empty') findings.push(finding('emptyFile', place, { isCourse: name === COURSE_FILE }));
  else if (source !== undefined) findings.push(finding('documentAsText', place, { tool: source }));
  else {
    const similar = [...texts.keys()].find((other) => /^course\.ya?ml$/i.test(other));
    findings.push(finding('noCourseFile', place, { folder, similar }));
  }
  return undefined;
}
