import { distance } from 'fastest-levenshtein';

/**
 * The known word with the fewest edits from a misspelt one; undefined if none is within a third of its length
 * (at least 2).
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  const maxEdits = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  return best && best.edits <= maxEdits ? best.candidate : undefined;
}
