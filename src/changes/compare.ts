import { TARGETS, type Target } from '../course/targets.ts';
import { majorOf, stepBetween, type Step } from '../course/version.ts';
import { targets } from '../lms/targets.ts';
import { changed, type Change } from './change.ts';
import type { Release } from './release.ts';
import { episodeChanges } from './episodes.ts';
import { reassignedKeys } from './identities.ts';
import { settingChanges } from './settings.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** The difference between two releases, and what replacing the old one means for learners. */
export interface Comparison {
  readonly old: Release;
  readonly next: Release;
  /** between the two versions */
  readonly step: Step;
  readonly changes: readonly Change[];
  /** ids of questions that learners must answer again */
  readonly again: readonly string[];
  /** ids of new questions */
  readonly added: readonly string[];
  readonly verdicts: readonly { readonly target: Target; readonly verdict: Verdict }[];
}

/** Compares the release that learners have with the next one. */
export function compare(old: Release, next: Release): Comparison {
  const step = stepBetween(old.course.version, next.course.version);
  const changes = [
    ...campaignChange(old, next),
    ...standardChange(old, next),
    ...settingChanges(old.course, next.course),
    ...packageChanges(old, next),
    ...fileChanges(old, next),
    ...reassignedKeys(old.identities, next.identities),
    ...episodeChanges(old, next, step === 'back'),
  ];
  const again = changes.flatMap(({ kind, at }) => (kind === 'revision' ? [at.question!] : []));
  const keys = new Set([...old.identities.values()].map(({ key }) => key));
  const added = [...next.identities].flatMap(([id, { key }]) => (keys.has(key) ? [] : [id]));
  const common = next.targets.filter((target) => old.targets.includes(target));
  const [built, former] = common.length > 0 ? [common, []] : [next.targets, old.targets];
  return {
    old,
    next,
    step,
    changes,
    again,
    added,
    verdicts: TARGETS.filter((target) => built.includes(target)).map((target) => ({
      target,
      verdict: verdictOf(changes, again.length + added.length, [target, ...former]),
    })),
  };
}

/** Pictures, films and other files with another content under the same name. */
const fileChanges = (old: Release, next: Release): Change[] =>
  [...next.media].flatMap(([name, { path, sha256 }]) => {
    const earlier = old.media.get(name);
    return earlier ? changed('file', 'patch', { name: path }, earlier.sha256, sha256) : [];
  });

/** A new major version means that everybody takes the course again. */
function campaignChange({ course: old }: Release, { course: next }: Release): Change[] {
  const [before, after] = [majorOf(old.version), majorOf(next.version)];
  return after > before ? changed('campaign', 'major', {}, old.version, next.version) : [];
}

/** An LMS stores a record under the element names of one standard; the editions of SCORM 2004 have the same ones. */
function standardChange(old: Release, next: Release): Change[] {
  if (next.targets.some((target) => old.targets.includes(target))) return [];
  const dialects = new Set(old.targets.map((target) => targets[target].dialect));
  const isSame = next.targets.some((target) => dialects.has(targets[target].dialect));
  return changed('standard', isSame ? 'minor' : 'major', {}, labels(old.targets), labels(next.targets));
}

const labels = (list: readonly Target[]): string => list.map((target) => targets[target].label).join(', ');

/**
 * Identifiers that LMSs store. The identifier of a manifest depends on id, language and major version of the course,
 * and on the number in a series.
 */
function packageChanges(old: Release, next: Release): Change[] {
  const [before, after] = [old.course, next.course];
  const isSame =
    before.id === after.id &&
    before.language === after.language &&
    majorOf(before.version) === majorOf(after.version);
  return next.packages.flatMap(({ episode, identifier, item }) => {
    const earlier = old.packages.find((each) => each.episode === episode);
    const at = episode === null ? {} : { episode };
    if (!earlier) return [];
    return [
      ...changed('identifier', isSame ? 'minor' : 'patch', at, earlier.identifier, identifier),
      ...changed('item', 'major', at, earlier.item, item),
    ];
  });
}
