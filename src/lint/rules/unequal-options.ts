import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Choice, LintedEpisode } from '../linted.ts';

/** Characters; about one line on a phone. */
const MIN_DIFFERENCE = 40;

/** Questions whose longest option has more than twice as many characters as the shortest. */
export const unequalOptions = ({ choices }: LintedEpisode): Finding[] => choices.flatMap(inQuestion);

function inQuestion(choices: readonly Choice[]): Finding[] {
  const [shortest, ...longer] = [...choices].sort((a, b) => a.length - b.length);
  const longest = longer.at(-1);
  if (!shortest || !longest) return [];
  const [least, most] = [shortest.length, longest.length];
  return most > 2 * least && most - least >= MIN_DIFFERENCE
    ? [finding('unequalOptions', longest.place, { most, least, line: shortest.place.line })]
    : [];
}
