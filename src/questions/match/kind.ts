import { bareText } from '../../schema/rich.ts';
import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { feedbackTexts, hasPartialCredit, solutionText, viewAnswerFeedback } from '../answer-feedback.ts';
import { problems } from './problems.ts';
import { claimsMatch, readMatch } from './read.ts';
import { sample } from './sample.ts';
import { matchSchema, type Match } from './schema.ts';
import { texts } from './texts.ts';

/** What the player knows of a matching question. */
export interface PlayerMatch extends PlayerQuestion {
  /** letter of a source and of its target, pair by pair, as in a response */
  readonly pairs: string;
  /** letters of all targets */
  readonly targets: string;
  /** whether an answer with more than half of the pairs right is rated `ok` */
  readonly lenient: boolean;
}

/** Sources to be matched with targets. */
export const match: QuestionKind<Match> = {
  schema: matchSchema,
  claims: claimsMatch,
  read: readMatch,
  letteredTexts: ({ sources, targets }) => [
    ...sources.map(({ text }) => text.text),
    ...targets.map((target) => `→ ${target}`),
  ],
  summarize: ({ sources, targets, outcomes }, letters) => ({
    options: [
      ...sources.map(({ text }) => text),
      ...targets.map((target) => ({ ...bareText(target), text: `→ ${target}` })),
    ].map((text, index) => ({ letter: letters[index]!, text, rating: null, feedback: null })),
    feedback: feedbackTexts(outcomes),
    solution: solutionText(
      sources.map(({ text, target }) => `${text.text} → ${targets[target]}`).join('; '),
      outcomes,
    ),
  }),
  fingerprint: ({ sources, targets, outcomes }) => [
    sources.map(({ text, target }) => `${text.text}\n${targets[target]}`).sort(),
    [...targets].sort(),
    hasPartialCredit(outcomes),
  ],
  rated: true,
  interaction: 'matching',
  project: ({ sources, outcomes }, letters) => ({
    pairs: sources.map(({ target }, index) => letters[index]! + letters[sources.length + target]!).join(''),
    targets: letters.slice(sources.length).join(''),
    lenient: hasPartialCredit(outcomes),
  }),
  view({ sources, targets, outcomes }, letters, { language }) {
    const { compare } = new Intl.Collator(language);
    const choices = targets
      .map((text, index) => ({ letter: letters[sources.length + index]!, text }))
      .sort((a, b) => compare(a.text, b.text));
    return {
      ...inLanguage(texts, language),
      pairs: sources.map(({ text, target }, index) => ({
        letter: letters[index]!,
        source: text,
        target: targets[target]!,
      })),
      targets: choices,
      outcomes: viewAnswerFeedback(outcomes),
    };
  },
  longestResponse: (question) => (question as PlayerMatch).pairs,
  problems,
  sample,
};
