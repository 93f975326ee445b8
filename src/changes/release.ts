import type { Course } from '../course/course.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { MediaFile } from '../plan/media-files.ts';
import type { Target } from '../course/targets.ts';
import { unitsOf } from '../course/units.ts';

/** The identifiers of a package that an LMS stores. */
interface PackageIds {
  /** id of the episode, null for a whole course */
  readonly episode: string | null;
  /** of the manifest */
  readonly identifier: string;
  /** of the manifest's only item */
  readonly item: string;
}

/** A state of a course that learners have, or may get: one package, or all packages of a course folder. */
export interface Release {
  readonly course: Course;
  /** by question id */
  readonly identities: ReadonlyMap<string, Identity>;
  /** numbers of the episodes by id, from 1 */
  readonly numbers: ReadonlyMap<string, number>;
  /** files that the course shows or links, by media name; packages of earlier versions of the tool tell none */
  readonly media: ReadonlyMap<string, MediaFile>;
  readonly targets: readonly Target[];
  readonly packages: readonly PackageIds[];
  /** id of the episode where this is one package of a series; null for a whole course */
  readonly onlyEpisode: string | null;
}

/**
 * Reduces two releases to what can be compared: where one is a package of a series, the other to the same episode.
 * Undefined where the other does not have that episode.
 */
export function matchReleases(old: Release, next: Release): { old: Release; next: Release } | undefined {
  const episode = old.onlyEpisode ?? next.onlyEpisode;
  if (episode === null) return { old, next };
  const isOnePackage = (release: Release): boolean => release.packages.every((each) => each.episode === null);
  // A change from a series to one package, or the reverse, is a change to report.
  if (isOnePackage(old) || isOnePackage(next)) return { old, next };
  const [before, after] = [reduceTo(old, episode), reduceTo(next, episode)];
  return before && after && { old: before, next: after };
}

function reduceTo(release: Release, episode: string): Release | undefined {
  const packages = release.packages.filter((each) => each.episode === episode);
  const unit = unitsOf(release.course).find(({ part }) => part?.episode === episode);
  if (!unit) return undefined;
  const { course } = unit;
  const questions = new Set(
    course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.id)),
  );
  const identities = new Map([...release.identities].filter(([id]) => questions.has(id)));
  return { ...release, packages, course, identities, onlyEpisode: episode };
}
