import { distance } from 'fastest-levenshtein';

/** The known word that a typo most likely meant, or undefined where none is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  const near = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  return best && best.edits <= near ? best.candidate : undefined;
}
