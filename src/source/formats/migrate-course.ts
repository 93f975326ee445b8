import { COURSE_FILE } from '../folder/course-file.ts';
import { textIn } from '../folder/text-in.ts';
import { severityOf, type Finding } from '../../diagnostics/finding.ts';
import { readFrontMatter } from '../episode/front-matter.ts';
import { episodeFiles, isEpisode } from '../read-course.ts';
import type { Sources } from '../folder/read-folder.ts';
import { readFormatted } from './read-formatted.ts';
import { rewriteHead, rewriteSettings } from './rewrite.ts';

export interface Migrated {
  /** the changed files by name, course.yaml last: its number promises the form of the others */
  readonly files: ReadonlyMap<string, string>;
  /** errors that forbid to write anything */
  readonly findings: readonly Finding[];
}

/**
 * Brings a course to the present format. `stored` holds the texts as they are on disk. Needs YAML that can be
 * read, not a course without errors. Markdown that the course does not ask for is rewritten where it has a head.
 */
export function migrateCourse(sources: Sources, stored: ReadonlyMap<string, string>): Migrated {
  const found: Finding[] = [];
  const inFolder = (name: string): string => `${sources.folder}/${name}`;
  const yaml = textIn(sources, COURSE_FILE, found);
  if (yaml === undefined) return { files: new Map(), findings: found };
  const { draft, steps, findings } = readFormatted(inFolder(COURSE_FILE), yaml);
  found.push(...findings.filter((each) => severityOf(each) === 'error'));
  if (!steps || !draft) return { files: new Map(), findings: found };

  for (const name of episodeFiles(sources, draft, [])) {
    const text = textIn(sources, name, found);
    const head = text === undefined ? undefined : readFrontMatter(inFolder(name), text, steps.head);
    if (head && !head.draft) found.push(...head.findings);
  }
  if (found.length > 0) return { files: new Map(), findings: found };

  const files = new Map<string, string>();
  const keep = (name: string, rewrite: (text: string) => string): void => {
    const before = stored.get(name)!;
    const after = rewrite(before);
    if (after !== before) files.set(name, after);
  };
  for (const name of withHeads(sources)) keep(name, (text) => rewriteHead(text, steps.head));
  keep(COURSE_FILE, (text) => rewriteSettings(text, steps.settings));
  return { files, findings: [] };
}

/** Markdown files with a head that can be read, by name. */
const withHeads = ({ texts }: Sources): string[] =>
  [...texts]
    .filter(([name]) => isEpisode(name))
    .filter(([name, source]) => typeof source === 'object' && readFrontMatter(name, source.text, []).draft)
    .map(([name]) => name)
    .sort();
