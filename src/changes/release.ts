import type { Course } from '../course/course.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { Target } from '../course/targets.ts';
import { unitsOf } from '../course/units.ts';

/** What an LMS knows a package by. */
export interface PackageIds {
  /** id of the episode, null for a whole course */
  readonly episode: string | null;
  /** of the manifest */
  readonly identifier: string;
  /** of the manifest's only item */
  readonly item: string;
}

/** A state of a course that learners have, or may get: one package, or a folder with all that is built of it. */
export interface Release {
  readonly course: Course;
  /** by question id */
  readonly identities: ReadonlyMap<string, Identity>;
  /** of its episodes, by id; counts from 1 */
  readonly numbers: ReadonlyMap<string, number>;
  readonly targets: readonly Target[];
  readonly packages: readonly PackageIds[];
  /** id of the only episode, for one package of a series; null for a whole course */
  readonly onlyEpisode: string | null;
}

/**
 * Two editions as far as they can be compared: beside a package of a series stands the same episode of the other.
 * Undefined where the other has none.
 */
export function matchReleases(old: Release, next: Release): { old: Release; next: Release } | undefined {
  const part = old.onlyEpisode ?? next.onlyEpisode;
  if (part === null) return { old, next };
  const isAlone = (release: Release): boolean => release.packages.every(({ episode }) => episode === null);
  // Where one of them is no series, that is what has changed.
  if (isAlone(old) || isAlone(next)) return { old, next };
  const [before, after] = [onlyEpisode(old, part), onlyEpisode(next, part)];
  return before && after && { old: before, next: after };
}

function onlyEpisode(release: Release, episode: string): Release | undefined {
  const packages = release.packages.filter((each) => each.episode === episode);
  const unit = unitsOf(release.course).find(({ part }) => part?.episode === episode);
  if (!unit) return undefined;
  const { course } = unit;
  const asked = new Set(course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.id)));
  const identities = new Map([...release.identities].filter(([id]) => asked.has(id)));
  return { ...release, packages, course, identities, onlyEpisode: episode };
}
