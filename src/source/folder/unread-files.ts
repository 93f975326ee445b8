import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { COURSE_FILE } from './course-file.ts';
import type { Sources } from './read-folder.ts';

/** Markdown under another ending, and texts that are numbered like episodes. */
const MEANT = /\.(?:markdown|mdown|mkdn?|mdx|[rq]md)$|^\d{1,3}[-_. ](?!\d).*\.(?:txt|rtf|docx?|odt|pages)$/i;
/** Files that lie beside others, and remarks on pictures. */
const OTHER = /(?:^|\/)(?:_|(?:readme|licen[cs]e|credits|changelog)\.md$)|^media\//i;
/** Reported by their second ending. */
const SECOND_ENDING = /\.(?:md|ya?ml)\.txt$/i;

/** Reports files that are likely meant as episodes, and are not read: in folders below, or with another ending. */
export function unreadFiles({ files, folder }: Sources): Finding[] {
  const names = [...files.keys()].filter((name) => !OTHER.test(name)).sort();
  const courses = names.filter((name) => name.endsWith(`/${COURSE_FILE}`)).map((name) => parentOf(name));
  const byFolder = new Map<string, string[]>();
  for (const name of names) {
    const parent = parentOf(name);
    const isMeant = parent === '' ? MEANT.test(name) && !SECOND_ENDING.test(name) : /\.md$/i.test(name);
    const isOfOther = courses.some((course) => `${parent}/`.startsWith(`${course}/`));
    if (isMeant && !isOfOther) byFolder.set(parent, [...(byFolder.get(parent) ?? []), name]);
  }
  return [...byFolder].map(([parent, [first = '', ...more]]) => {
    const found = [first, ...more].map((name) => name.slice(name.lastIndexOf('/') + 1));
    return finding('unreadFiles', startOf(`${folder}/${first}`), { names: found, folder: parent });
  });
}

const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));
