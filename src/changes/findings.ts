import { stepBetween, versionAfter } from '../course/version.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Comparison } from './compare.ts';
import { highestClaim } from './verdict.ts';
import { changeWords } from './words/index.ts';

const RANK = ['none', 'patch', 'minor', 'major'];

/** What is amiss with the version number, which promises people what a package does to them; from 1.0.0 on. */
export function versionFindings({ old, fresh, step, changes }: Comparison, place: Place): Finding[] {
  const [last, version] = [old.course.version, fresh.course.version];
  const claim = highestClaim(changes);
  if (!claim || stepBetween(last, '1.0.0') === 'major') return [];
  if (step === 'back') return [finding('versionGoesBack', place, { last, version })];
  const deserved = versionAfter(last, claim);
  if (step === 'none') return [finding('versionUnchanged', place, { version, deserved })];
  if (RANK.indexOf(step) >= RANK.indexOf(claim)) return [];
  const heaviest = changes.find(({ claims }) => claims === claim)!;
  const why = {
    de: changeWords.de.kinds[heaviest.kind](heaviest),
    en: changeWords.en.kinds[heaviest.kind](heaviest),
  };
  return [finding('versionClaimsLess', place, { last, version, deserved, why })];
}

/** Where the new edition must not take the place of the old one, an error that says why. */
export function campaignFindings(comparison: Comparison, place: Place): Finding[] {
  const [de, en] = [reasonsIn(comparison, 'de'), reasonsIn(comparison, 'en')];
  return de.length > 0 ? [finding('newCampaign', place, { reasons: { de, en } })] : [];
}

/** Why an edition needs an activity of its own, each reason once; none where it does not. */
export function reasonsIn({ changes }: Comparison, language: keyof typeof changeWords): string[] {
  const reasons = changes.map((change) => changeWords[language].reason(change));
  return [...new Set(reasons.filter((reason) => reason !== null))];
}
