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

/** Reports episodes whose id another episode already has; of a copy and its original, the copy. */
export function duplicateIds(episodes: readonly EpisodeResult[]): Finding[] {
  const ids = episodes.flatMap(({ id }) => (id ? [id] : []));
  const taken = new Set(ids.map(({ value }) => value));
  return [...taken].flatMap((value) => {
    const places = ids.filter((id) => id.value === value).map(({ place }) => place);
    const original = places.find((one) => places.some((other) => isCopy(other, one))) ?? places[0]!;
    return places
      .filter((place) => place !== original)
      .map((place) =>
        finding('duplicateId', place, {
          id: value,
          other: original.file,
          free: freeId(value, taken),
          isCopy: isCopy(place, original),
        }),
      );
  });
}

/** Whether a file is named as file managers name a copy: `01-a - Kopie.md` beside `01-a.md`. */
const isCopy = (copy: Place, original: Place): boolean => {
  const [name, stem] = [copy.file, original.file].map((file) => file.replace(/\.md$/i, ''));
  return name !== stem && name!.startsWith(stem!) && !/^[\p{L}\d]/u.test(name!.slice(stem!.length));
};

/** Takes an id that is not in use yet, which it adds to those in use. */
function freeId(id: string, taken: Set<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${id.slice(0, 36)}-${number}`;
    if (!taken.has(free)) {
      taken.add(free);
      return free;
    }
  }
}
