import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherLines } from '../further-lines.ts';
import type { Choice, LintedEpisode } from '../linted.ts';
import type { Lexicon } from '../lexicon.ts';
import { withoutQuotations } from '../without-quotations.ts';

/** Options with an absolute word such as "never", unless all options of the question have one. */
export const absoluteWords = ({ choices }: LintedEpisode, lexicon: Lexicon): Finding[] =>
  choices.flatMap((options) => inQuestion(options, lexicon));

function inQuestion(choices: readonly Choice[], lexicon: Lexicon): Finding[] {
  const hits = choices.flatMap(({ text, at }) => {
    const found = absoluteWord(text, lexicon);
    return found ? [{ word: found[0], place: at(found.index, found.index + found[0].length) }] : [];
  });
  const [first] = hits;
  if (!first || hits.length === choices.length) return [];
  const lines = furtherLines(hits.map(({ place }) => place));
  return [finding('absoluteWord', first.place, { word: first.word, lines })];
}

/** The first absolute word of a text outside quotations and harmless phrases. */
export const absoluteWord = (text: string, { absolute, harmless }: Lexicon): RegExpExecArray | undefined =>
  withoutQuotations(text, harmless).matchAll(absolute).next().value;
