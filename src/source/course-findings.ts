import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import type { EpisodeResult } from './episode/episode-result.ts';
import type { Sources } from './folder/read-folder.ts';
import type { Draft } from './yaml/draft.ts';

/** Some editors append .txt to a file name, and some systems hide it. */
const SECOND_ENDING = /^[^/]+\.(md|ya?ml)\.txt$/i;

/** Reports files whose name ends in .txt behind the ending of a course file. */
export const secondEndings = ({ files, folder }: Sources): Finding[] =>
  [...files.keys()]
    .filter((name) => SECOND_ENDING.test(name))
    .map((name) =>
      finding('secondEnding', startOf(`${folder}/${name}`), { name, meant: name.slice(0, -'.txt'.length) }),
    );

/** Reports a course that asks for comments, but has no episode with a section for them. */
export function commentsWithoutSection(
  draft: Draft | undefined,
  episodes: readonly EpisodeResult[],
  heading: string,
): Finding[] {
  const hasSection = episodes.some(({ episode }) => !episode || episode.sections.comment);
  const comments = draft?.value['comments'];
  if (!draft || (comments !== 'private' && comments !== 'send') || hasSection) return [];
  return [finding('commentsWithoutSection', draft.keyPlace(['comments']), { heading })];
}

/** Reports episodes whose id another episode already has. */
export function duplicateIds(episodes: readonly EpisodeResult[]): Finding[] {
  const placeById = new Map<string, Place>();
  return episodes.flatMap(({ id }) => {
    if (!id) return [];
    const earlier = placeById.get(id.value);
    if (earlier) return [finding('duplicateId', id.place, { id: id.value, other: earlier.file })];
    placeById.set(id.value, id.place);
    return [];
  });
}
