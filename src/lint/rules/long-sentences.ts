import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherLines } from '../further-lines.ts';
import type { Passage, Texts } from '../linted.ts';
import { sentences } from '../sentences.ts';
import type { Words } from '../lexicon.ts';

const ENOUGH = 30;

/** Sentences that have to be read twice. */
export function longSentences({ passages }: Texts, words: Words): Finding[] {
  const long = passages.flatMap((passage) => longIn(passage, words));
  const [first] = long;
  if (!first) return [];
  const lines = furtherLines(long.map(({ place }) => place));
  return [finding('longSentence', first.place, { count: first.count, max: ENOUGH, lines })];
}

const longIn = ({ text, at }: Passage, words: Words) =>
  sentences(text, words)
    .filter(({ words: count }) => count > ENOUGH)
    .map(({ start, end, words: count }) => ({ count, place: at(start, end) }));
