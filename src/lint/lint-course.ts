import type { Finding } from '../diagnostics/finding.ts';
import type { LintedEpisode, Texts } from './linted.ts';
import { fileNameAsAlt } from './rules/file-name-as-alt.ts';
import { longSentences } from './rules/long-sentences.ts';
import { noRole } from './rules/no-role.ts';
import { noScenario } from './rules/no-scenario.ts';
import { noTeaser } from './rules/no-teaser.ts';
import { otherAddress } from './rules/other-address.ts';
import { recommendedLongest } from './rules/recommended-longest.ts';
import { recommendedPlace } from './rules/recommended-place.ts';
import type { Lexicon } from './lexicon.ts';

/** What lint rules need of a course. */
export interface LintedCourse {
  /** in the order of the course; undefined for an episode with an error */
  readonly episodes: readonly (LintedEpisode | undefined)[];
  /** texts and pictures of course.yaml */
  readonly settings: Texts;
  readonly shuffle: boolean;
  /** the heading of teaser sections, in the language of the course */
  readonly teaser: string;
}

/** Runs the lint rules that need the whole course: settings, and comparisons of episodes. */
export function lintCourse(
  { episodes, settings, shuffle, teaser }: LintedCourse,
  lexicon: Lexicon,
): Finding[] {
  const valid = episodes.filter((episode) => episode !== undefined);
  const followed = episodes.slice(0, -1).filter((episode) => episode !== undefined);
  return [
    ...longSentences(settings, lexicon),
    ...fileNameAsAlt(settings),
    ...recommendedLongest(valid),
    ...(shuffle ? [] : recommendedPlace(valid)),
    ...otherAddress([settings, ...valid], lexicon),
    ...noScenario(valid),
    ...noRole(valid),
    ...noTeaser(followed, teaser),
  ];
}
