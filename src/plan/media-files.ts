import type { ValidCourse } from './valid-course.ts';

/** A file that a course shows or links. */
export interface MediaFile {
  /** in the course folder */
  readonly path: string;
  /** hexadecimal */
  readonly sha256: string;
}

/** The files that the intro and the episodes of a course or of one package show or link, by media name. */
export function mediaFiles({
  course,
  media,
  hashes,
}: Pick<ValidCourse, 'course' | 'media' | 'hashes'>): Map<string, MediaFile> {
  const ids = new Set(course.episodes.map(({ id }) => id));
  const ofEpisodes = [...media.episodes].filter(([id]) => ids.has(id)).map(([, used]) => used);
  return new Map(
    [media.intro, ...ofEpisodes]
      .flatMap((used) => [...used])
      .map(([name, path]) => [name, { path, sha256: hashes.get(name) ?? '' }]),
  );
}
