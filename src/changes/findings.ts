import type { Target } from '../course/targets.ts';
import { majorOf, versionAfter } from '../course/version.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import type { Change, ChangeKind } from './change.ts';
import type { Comparison } from './compare.ts';
import { highestClaim, type Verdict } from './verdict.ts';
import { changeMessages } from './messages/index.ts';
import { targets } from '../lms/targets.ts';

/** Changes that a lost or altered lock file causes. No version number makes them safe. */
const LOCK_CHANGES: readonly ChangeKind[] = ['revisionBack', 'key', 'keyOfAnother', 'letter'];

/** Version steps, smallest first. */
const RANK = ['none', 'patch', 'minor', 'major'];

/** Warns where the version step is smaller than the changes need; from 1.0.0 on. */
export function versionFindings(comparison: Comparison, place: Place): Finding[] {
  const { old, next, step } = comparison;
  const [last, version] = [old.course.version, next.course.version];
  const changes = comparison.changes.filter(isOfContent);
  const claim = highestClaim(changes);
  const isLost = comparison.changes.some(({ kind }) => LOCK_CHANGES.includes(kind));
  if (!claim || isLost || majorOf(last) === 0) return [];
  if (step === 'back') return [finding('versionGoesBack', place, { last, version })];
  const deserved = versionAfter(last, claim);
  if (step === 'none') return [finding('versionUnchanged', place, { version, deserved })];
  if (RANK.indexOf(step) >= RANK.indexOf(claim)) return [];
  const heaviest = changes.find(({ claims }) => claims === claim)!;
  const why = {
    de: changeInBrief(heaviest, comparison, 'de'),
    en: changeInBrief(heaviest, comparison, 'en'),
  };
  return [finding('versionClaimsLess', place, { last, version, deserved, why })];
}

/** Targets and file names do not concern the version of a course. */
const isOfContent = ({ kind, at }: Change): boolean =>
  kind !== 'standard' && kind !== 'fileRenamed' && at.name !== 'targets';

/** Episode and change as part of a sentence. */
function changeInBrief(change: Change, { old, next }: Comparison, language: MessageLanguage): string {
  const { kinds, shortEpisode } = changeMessages[language];
  const { episode } = change.at;
  const number = episode === undefined ? undefined : (next.numbers.get(episode) ?? old.numbers.get(episode));
  const message = kinds[change.kind](change);
  return number === undefined ? message : `${shortEpisode(number)}, ${message}`;
}

/** An error where the next release must not replace the old one, for any of the targets that both have. */
export function campaignFindings(comparison: Comparison, place: Place): Finding[] {
  const refused = comparison.verdicts.filter(({ verdict }) => verdict === 'new');
  if (refused.length === 0) return [];
  const reasons = { de: reasonsIn(comparison, 'de'), en: reasonsIn(comparison, 'en') };
  if (reasons.de.length > 0) return [finding('newCampaign', place, { reasons })];
  const allowed = comparison.verdicts.filter((verdict) => !refused.includes(verdict));
  const params = { labels: labels(targetsOf(refused)), allowed: targetsOf(allowed) };
  return [finding('itemRevision', place, params)];
}

/** Says which targets of the next release were not compared, since the old one lacks them. */
export function targetFindings({ next, verdicts }: Comparison, place: Place): Finding[] {
  const compared = targetsOf(verdicts);
  const others = next.targets.filter((target) => !compared.includes(target));
  if (others.length === 0) return [];
  return [finding('targetsNotCompared', place, { compared: labels(compared), others: labels(others) })];
}

const targetsOf = (verdicts: Comparison['verdicts']): Target[] => verdicts.map(({ target }) => target);

const labels = (list: readonly Target[]): string[] => list.map((target) => targets[target].label);

/** Reasons why a package must not replace the old one; none where it may. */
export function whyNew(comparison: Comparison, verdict: Verdict, language: MessageLanguage): string[] {
  if (verdict !== 'new') return [];
  const reasons = reasonsIn(comparison, language);
  return reasons.length > 0 ? reasons : [changeMessages[language].wordingOnly];
}

/** Reasons why the next release needs a new activity, each once. */
function reasonsIn({ changes }: Comparison, language: MessageLanguage): string[] {
  const reasons = changes.map((change) => changeMessages[language].reason(change));
  return [...new Set(reasons.filter((reason) => reason !== null))];
}
