import type { Choice, LintedEpisode } from '../linted.ts';

export interface Recommendation {
  readonly choices: readonly Choice[];
  readonly best: Choice;
}

/** Fewer questions may have a pattern by chance. */
const MIN_QUESTIONS = 4;

/** Questions with exactly one option that is rated best; an empty list if they are fewer than 4. */
export function recommendations(episodes: readonly LintedEpisode[]): Recommendation[] {
  const questions = episodes.flatMap(({ choices }) => choices);
  const all = questions.flatMap((choices) => {
    const [best, ...more] = choices.filter(({ rating }) => rating === 'best');
    return best && more.length === 0 ? [{ choices, best }] : [];
  });
  return all.length < MIN_QUESTIONS ? [] : all;
}
