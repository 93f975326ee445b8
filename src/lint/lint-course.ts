import type { Finding } from '../diagnostics/finding.ts';
import type { LintedEpisode, Texts } from './linted.ts';
import { fileNameAsAlt } from './rules/file-name-as-alt.ts';
import { longSentences } from './rules/long-sentences.ts';
import { noRole } from './rules/no-role.ts';
import { noTeaser } from './rules/no-teaser.ts';
import { recommendedLongest } from './rules/recommended-longest.ts';
import { recommendedPlace } from './rules/recommended-place.ts';
import type { Lexicon } from './lexicon.ts';

/** What no episode shows by itself. */
export interface LintedCourse {
  /** in order; undefined for an episode that has an error */
  readonly episodes: readonly (LintedEpisode | undefined)[];
  /** those of course.yaml */
  readonly settings: Texts;
  readonly shuffle: boolean;
  /** the heading of a teaser, in the course's language */
  readonly teaser: string;
}

/** What a kind reader with a red pencil would say to the course as a whole. */
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
    ...noRole(valid),
    ...noTeaser(followed, teaser),
  ];
}
