import { TARGETS, type Target } from '../course/targets.ts';
import { majorOf, stepBetween, type Step } from '../course/version.ts';
import { targets } from '../lms/targets.ts';
import { changed, type Change } from './change.ts';
import type { Edition } from './release.ts';
import { episodeChanges } from './episodes.ts';
import { strangersKeys } from './identities.ts';
import { settingChanges } from './settings.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What replacing one edition by another means. */
export interface Comparison {
  readonly old: Edition;
  readonly fresh: Edition;
  /** what the version number announces */
  readonly step: Step;
  readonly changes: readonly Change[];
  /** ids of questions that learners are asked again */
  readonly again: readonly string[];
  /** ids of questions that learners do not know yet */
  readonly added: readonly string[];
  readonly verdicts: readonly { readonly target: Target; readonly verdict: Verdict }[];
}

/** Compares what learners have with what they would get. */
export function compare(old: Edition, fresh: Edition): Comparison {
  const step = stepBetween(old.course.version, fresh.course.version);
  const changes = [
    ...campaignChange(old, fresh),
    ...standardChange(old, fresh),
    ...settingChanges(old.course, fresh.course),
    ...packageChanges(old, fresh),
    ...strangersKeys(old.identities, fresh.identities),
    ...episodeChanges(old, fresh, step === 'back'),
  ];
  const again = changes.flatMap(({ kind, at }) => (kind === 'revision' ? [at.question!] : []));
  const keys = new Set([...old.identities.values()].map(({ key }) => key));
  const added = [...fresh.identities].flatMap(([id, { key }]) => (keys.has(key) ? [] : [id]));
  const common = fresh.targets.filter((target) => old.targets.includes(target));
  const [concerned, moved] = common.length > 0 ? [common, []] : [fresh.targets, old.targets];
  return {
    old,
    fresh,
    step,
    changes,
    again,
    added,
    verdicts: TARGETS.filter((target) => concerned.includes(target)).map((target) => ({
      target,
      verdict: verdictOf(changes, again.length + added.length, [target, ...moved]),
    })),
  };
}

/** A new first number says that everybody takes the course anew. */
function campaignChange({ course: old }: Edition, { course: fresh }: Edition): Change[] {
  const [before, after] = [majorOf(old.version), majorOf(fresh.version)];
  return after > before ? changed('campaign', 'major', {}, old.version, fresh.version) : [];
}

/** An LMS keeps its record under the names of one standard; the editions of 2004 share theirs. */
function standardChange(old: Edition, fresh: Edition): Change[] {
  if (fresh.targets.some((target) => old.targets.includes(target))) return [];
  const dialects = new Set(old.targets.map((target) => targets[target].dialect));
  const isSame = fresh.targets.some((target) => dialects.has(targets[target].dialect));
  return changed('standard', isSame ? 'minor' : 'major', {}, labels(old.targets), labels(fresh.targets));
}

const labels = (built: readonly Target[]): string => built.map((target) => targets[target].label).join(', ');

/** What LMSs know packages by. A manifest's identifier follows from id, language, version and place in a series. */
function packageChanges(old: Edition, fresh: Edition): Change[] {
  const [before, after] = [old.course, fresh.course];
  const isSame =
    before.id === after.id &&
    before.language === after.language &&
    majorOf(before.version) === majorOf(after.version);
  return fresh.packages.flatMap(({ episode, identifier, item }) => {
    const known = old.packages.find((each) => each.episode === episode);
    const at = episode === null ? {} : { episode };
    if (!known) return [];
    return [
      ...changed('identifier', isSame ? 'minor' : 'patch', at, known.identifier, identifier),
      ...changed('item', 'major', at, known.item, item),
    ];
  });
}
