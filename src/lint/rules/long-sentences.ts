import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherLines } from '../further-lines.ts';
import type { Passage, Texts } from '../linted.ts';
import { sentences } from '../sentences.ts';
import type { Lexicon } from '../lexicon.ts';

const MAX_WORDS = 30;

/** Sentences of more than 30 words. */
export function longSentences({ passages }: Texts, lexicon: Lexicon): Finding[] {
  const long = passages.flatMap((passage) => longIn(passage, lexicon));
  const [first] = long;
  if (!first) return [];
  const lines = furtherLines(long.map(({ place }) => place));
  return [finding('longSentence', first.place, { count: first.count, max: MAX_WORDS, lines })];
}

const longIn = ({ text, at }: Passage, lexicon: Lexicon) =>
  sentences(text, lexicon)
    .filter(({ wordCount: count }) => count > MAX_WORDS)
    .map(({ start, end, wordCount: count }) => ({ count, place: at(start, end) }));
