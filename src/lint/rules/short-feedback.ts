import { finding, type Finding } from '../../diagnostics/finding.ts';
import { countWords } from '../count-words.ts';
import { furtherLines } from '../further-lines.ts';
import type { LintedEpisode } from '../linted.ts';

const MIN_WORDS = 12;

/** Feedback of fewer than 12 words, which has no room for a reason. */
export function shortFeedback({ choices }: LintedEpisode): Finding[] {
  const short = choices.flat().filter(({ feedback }) => countWords(feedback) < MIN_WORDS);
  const [first] = short;
  if (!first) return [];
  const lines = furtherLines(short.map(({ feedbackPlace }) => feedbackPlace));
  return [
    finding('shortFeedback', first.feedbackPlace, {
      count: countWords(first.feedback),
      min: MIN_WORDS,
      lines,
    }),
  ];
}
