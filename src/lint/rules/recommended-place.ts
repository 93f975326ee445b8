import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { LintedEpisode } from '../linted.ts';
import { recommendations, type Recommendation } from './recommendations.ts';

/**
 * The recommended option has the same position in every question, so that learners can pass without reading.
 */
export function recommendedPlace(episodes: readonly LintedEpisode[]): Finding[] {
  const all = recommendations(episodes);
  const first = all[0];
  if (!first) return [];
  const position = all.every((each) => row(each) === row(first)) ? row(first) + 1 : undefined;
  const isLast = all.every((each) => row(each) === each.choices.length - 1);
  return position !== undefined || isLast
    ? [
        finding('recommendedPlace', first.best.place, {
          count: all.length,
          position: isLast ? 'last' : position!,
        }),
      ]
    : [];
}

const row = ({ choices, best }: Recommendation): number => choices.indexOf(best);
