import type { Finding } from '../diagnostics/finding.ts';
import type { LintedEpisode } from './linted.ts';
import { absoluteWords } from './rules/absolute-words.ts';
import { fileNameAsAlt } from './rules/file-name-as-alt.ts';
import { longEpisode } from './rules/long-episode.ts';
import { longSentences } from './rules/long-sentences.ts';
import { shortFeedback } from './rules/short-feedback.ts';
import { unequalOptions } from './rules/unequal-options.ts';
import type { Lexicon } from './lexicon.ts';

const RULES: readonly ((episode: LintedEpisode, lexicon: Lexicon) => Finding[])[] = [
  longEpisode,
  unequalOptions,
  absoluteWords,
  shortFeedback,
  longSentences,
  fileNameAsAlt,
];

/** Runs the lint rules for one episode without errors. */
export const lintEpisode = (episode: LintedEpisode, lexicon: Lexicon): Finding[] =>
  RULES.flatMap((rule) => rule(episode, lexicon));
