import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { feedbackTexts, hasPartialCredit, solutionText, viewAnswerFeedback } from '../answer-feedback.ts';
import { problems } from './problems.ts';
import { claimsOrder, readOrder } from './read.ts';
import { sample } from './sample.ts';
import { orderSchema, type Order } from './schema.ts';
import { texts } from './texts.ts';

/** What the player knows of a sequencing question. */
export interface PlayerOrder extends PlayerQuestion {
  /** letters of the steps in the right order */
  readonly order: string;
  /** whether an answer with two neighbours swapped is rated `ok` */
  readonly lenient: boolean;
}

/** Steps to be put into the right order. */
export const order: QuestionKind<Order> = {
  schema: orderSchema,
  claims: claimsOrder,
  read: readOrder,
  letteredTexts: ({ steps }) => steps.map(({ text }) => text),
  summarize: ({ steps, outcomes }, letters) => ({
    options: steps.map((text, index) => ({ letter: letters[index]!, text, rating: null, feedback: null })),
    feedback: feedbackTexts(outcomes),
    solution: solutionText(steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' '), outcomes),
  }),
  fingerprint: ({ steps, outcomes }) => [steps.map(({ text }) => text), hasPartialCredit(outcomes)],
  rated: true,
  interaction: 'sequencing',
  project: ({ outcomes }, letters) => ({ order: letters.join(''), lenient: hasPartialCredit(outcomes) }),
  view(question, letters, { language }) {
    const steps = question.steps.map((html, index) => ({ letter: letters[index]!, html, text: html.text }));
    return {
      ...inLanguage(texts, language),
      steps: startOrder(steps, language),
      inOrder: steps,
      outcomes: viewAnswerFeedback(question.outcomes),
    };
  },
  longestResponse: (question) => (question as PlayerOrder).order,
  problems,
  sample,
};

/** The order to begin with: alphabetical, or the reverse where that is the right order or one swap away from it. */
function startOrder<S extends { readonly text: string }>(steps: readonly S[], language: string): S[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...steps].sort((a, b) => compare(a.text, b.text));
  const places = sorted.map((step) => steps.indexOf(step));
  const swaps = places.flatMap((place, index) => places.slice(index).filter((other) => other < place));
  return swaps.length < 2 ? sorted.toReversed() : sorted;
}
