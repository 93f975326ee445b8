import type { Course } from '../course/course.ts';
import type { Identity } from '../course/identity/reconcile.ts';
import type { Target } from '../course/targets.ts';

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
export interface Edition {
  readonly course: Course;
  /** by question id */
  readonly identities: ReadonlyMap<string, Identity>;
  /** of its episodes, by id; counts from 1 */
  readonly numbers: ReadonlyMap<string, number>;
  readonly targets: readonly Target[];
  readonly packages: readonly PackageIds[];
}

/**
 * Two editions as far as they can be compared: beside a package of a series stands the same episode of the other.
 * Undefined where the other has none.
 */
export function matched(old: Edition, fresh: Edition): { old: Edition; fresh: Edition } | undefined {
  const [one, other] = [partOf(old), partOf(fresh)];
  if (one === null && other === null) return { old, fresh };
  const part = one ?? other!;
  const isAlone = (edition: Edition): boolean => edition.packages.every(({ episode }) => episode === null);
  // Where one of them is no series, that is what has changed.
  if (isAlone(old) || isAlone(fresh)) return { old, fresh };
  const [before, after] = [narrowed(old, part), narrowed(fresh, part)];
  return before && after && { old: before, fresh: after };
}

/** The episode that an edition holds alone, null where it holds more. */
export const partOf = ({ packages }: Edition): string | null =>
  packages.length === 1 ? packages[0]!.episode : null;

function narrowed(edition: Edition, episode: string): Edition | undefined {
  const packages = edition.packages.filter((each) => each.episode === episode);
  const episodes = edition.course.episodes.filter(({ id }) => id === episode);
  const asked = new Set(episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.id)));
  const identities = new Map([...edition.identities].filter(([id]) => asked.has(id)));
  const course = { ...edition.course, episodes };
  return packages.length === 0 ? undefined : { ...edition, packages, course, identities };
}
