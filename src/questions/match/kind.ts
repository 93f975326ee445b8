import { bareText } from '../../schema/rich.ts';
import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { feedbackOf, isLenient, solutionOf, viewOutcomes } from '../outcomes.ts';
import { problems } from './problems.ts';
import { claimsMatch, readMatch } from './read.ts';
import { sample } from './sample.ts';
import { matchSchema, type Match } from './schema.ts';
import { words } from './texts.ts';

/** What the player knows of a question that asks what belongs together. */
export interface PlayerMatch extends PlayerQuestion {
  /** a source's letter and its target's, one pair after the other, as in a response */
  readonly pairs: string;
  /** all letters of targets */
  readonly targets: string;
  /** whether it is acceptable that more than half of it is right */
  readonly lenient: boolean;
}

/** Things to be matched with what belongs to them. */
export const match: QuestionKind<Match> = {
  schema: matchSchema,
  claims: claimsMatch,
  read: readMatch,
  lettered: ({ sources, targets }) => [
    ...sources.map(({ text }) => text.text),
    ...targets.map((target) => `→ ${target}`),
  ],
  summarize: ({ sources, targets, outcomes }, letters) => ({
    options: [
      ...sources.map(({ text }) => text),
      ...targets.map((target) => ({ ...bareText(target), text: `→ ${target}` })),
    ].map((text, index) => ({ letter: letters[index]!, text, rating: null, feedback: null })),
    feedback: feedbackOf(outcomes),
    solution: solutionOf(
      sources.map(({ text, target }) => `${text.text} → ${targets[target]}`).join('; '),
      outcomes,
    ),
  }),
  fingerprint: ({ sources, targets, outcomes }) => [
    sources.map(({ text, target }) => `${text.text}\n${targets[target]}`).sort(),
    [...targets].sort(),
    isLenient(outcomes),
  ],
  rated: true,
  interaction: 'matching',
  project: ({ sources, outcomes }, letters) => ({
    pairs: sources.map(({ target }, index) => letters[index]! + letters[sources.length + target]!).join(''),
    targets: letters.slice(sources.length).join(''),
    lenient: isLenient(outcomes),
  }),
  view({ sources, targets, outcomes }, letters, { language }) {
    const { compare } = new Intl.Collator(language);
    const choices = targets
      .map((text, index) => ({ letter: letters[sources.length + index]!, text }))
      .sort((a, b) => compare(a.text, b.text));
    return {
      ...inLanguage(words, language),
      pairs: sources.map(({ text, target }, index) => ({
        letter: letters[index]!,
        source: text,
        target: targets[target]!,
      })),
      targets: choices,
      outcomes: viewOutcomes(outcomes),
    };
  },
  longestResponse: (question) => (question as PlayerMatch).pairs,
  problems,
  sample,
};
