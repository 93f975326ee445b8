import { majorOf, versionAfter } from '../course/version.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import type { Change, ChangeKind } from './change.ts';
import type { Comparison } from './compare.ts';
import { highestClaim, type Verdict } from './verdict.ts';
import { changeMessages } from './messages/index.ts';

/** No version number puts right what the lock file has lost. */
const LOCK_CHANGES: readonly ChangeKind[] = ['revisionBack', 'key', 'keyOfAnother', 'letter'];

const RANK = ['none', 'patch', 'minor', 'major'];

/** What is amiss with the version number, which promises people what a package does to them; from 1.0.0 on. */
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

/** How a course is packed and what its files are called is no matter of its version. */
const isOfContent = ({ kind, at }: Change): boolean =>
  kind !== 'standard' && kind !== 'fileRenamed' && at.name !== 'targets';

/** A change and its episode, for a sentence. */
function changeInBrief(change: Change, { old, next }: Comparison, language: MessageLanguage): string {
  const { kinds, shortEpisode } = changeMessages[language];
  const { episode } = change.at;
  const number = episode === undefined ? undefined : (next.numbers.get(episode) ?? old.numbers.get(episode));
  const words = kinds[change.kind](change);
  return number === undefined ? words : `${shortEpisode(number)}, ${words}`;
}

/** Where the new edition must not take the place of the old one, an error that says why. */
export function campaignFindings(comparison: Comparison, place: Place): Finding[] {
  const [de, en] = [reasonsIn(comparison, 'de'), reasonsIn(comparison, 'en')];
  return de.length > 0 ? [finding('newCampaign', place, { reasons: { de, en } })] : [];
}

/** Why a package may not take the place of the old one; none where it may. */
export function whyNew(comparison: Comparison, verdict: Verdict, language: MessageLanguage): string[] {
  if (verdict !== 'new') return [];
  const reasons = reasonsIn(comparison, language);
  return reasons.length > 0 ? reasons : [changeMessages[language].wordingOnly];
}

/** Why an edition needs an activity of its own, each reason once; none where it does not. */
function reasonsIn({ changes }: Comparison, language: MessageLanguage): string[] {
  const reasons = changes.map((change) => changeMessages[language].reason(change));
  return [...new Set(reasons.filter((reason) => reason !== null))];
}
