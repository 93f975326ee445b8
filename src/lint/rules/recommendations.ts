import type { Choice, LintedEpisode } from '../linted.ts';

export interface Recommendation {
  readonly choices: readonly Choice[];
  readonly best: Choice;
}

/** From as many questions on a habit is no accident. */
const MIN_QUESTIONS = 4;

/** The recommended option of each question, or none at all where the questions are too few to show a habit. */
export function recommendations(episodes: readonly LintedEpisode[]): Recommendation[] {
  const questions = episodes.flatMap(({ choices }) => choices);
  const all = questions.flatMap((choices) => {
    const [best, ...more] = choices.filter(({ rating }) => rating === 'best');
    return best && more.length === 0 ? [{ choices, best }] : [];
  });
  return all.length < MIN_QUESTIONS ? [] : all;
}
