import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { LintedEpisode } from '../linted.ts';
import { recommendations } from './recommendations.ts';

/** The recommended option is the longest in every question, so that learners can pass without reading. */
export function recommendedLongest(episodes: readonly LintedEpisode[]): Finding[] {
  const all = recommendations(episodes);
  const giveAway = all.every(({ best, choices }) =>
    choices.every((other) => other === best || other.length < best.length),
  );
  return all[0] && giveAway ? [finding('recommendedLongest', all[0].best.place, { count: all.length })] : [];
}
