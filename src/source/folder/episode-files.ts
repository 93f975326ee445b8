import { finding, type Finding } from '../../diagnostics/finding.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { Draft } from '../yaml/draft.ts';
import { COURSE_FILE } from './course-file.ts';
import type { Sources } from './read-folder.ts';

/** Whether a file at the top of the folder is an episode: Markdown, but no README and no name with `_` in front. */
const isEpisode = (name: string): boolean => /^(?!_).*\.md$/i.test(name) && !/^readme\.md$/i.test(name);

/**
 * The files that course.yaml lists as episodes, in its order; without a list, all episodes in the order of
 * their names.
 */
export function episodeFiles(
  { texts, folder }: Sources,
  draft: Draft | undefined,
  findings: Finding[],
): string[] {
  const present = [...texts.keys()].filter(isEpisode).sort();
  if (present.length === 0) findings.push(finding('noEpisodes', startOf(`${folder}/${COURSE_FILE}`), {}));
  const requested = draft?.value['episodes'];
  if (!Array.isArray(requested)) return present;
  const names = new Set<string>();
  return requested.map(String).flatMap((name, index) => {
    const found = present.find((file) => file === name || file === `${name}.md`);
    const place = draft!.place(['episodes', index]);
    if (!found) {
      findings.push(finding('missingEpisodeFile', place, { name, nearest: nearest(name, present) }));
      return [];
    }
    if (names.has(found)) {
      findings.push(finding('episodeTwice', place, { name }));
      return [];
    }
    names.add(found);
    return [found];
  });
}
