import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { feedbackOf, isLenient, solutionOf, viewOutcomes } from '../outcomes.ts';
import { problems } from './problems.ts';
import { claimsOrder, readOrder } from './read.ts';
import { sample } from './sample.ts';
import { orderSchema, type Order } from './schema.ts';
import { words } from './texts.ts';

/** What the player knows of a question for an order. */
export interface PlayerOrder extends PlayerQuestion {
  /** letters in the right order */
  readonly order: string;
  /** whether two neighbours that are swapped are acceptable */
  readonly lenient: boolean;
}

/** Steps to be put into their order. */
export const order: QuestionKind<Order> = {
  schema: orderSchema,
  claims: claimsOrder,
  read: readOrder,
  lettered: ({ steps }) => steps.map(({ text }) => text),
  summarize: ({ steps, outcomes }, letters) => ({
    options: steps.map((text, index) => ({ letter: letters[index]!, text, rating: null, feedback: null })),
    feedback: feedbackOf(outcomes),
    solution: solutionOf(steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' '), outcomes),
  }),
  fingerprint: ({ steps, outcomes }) => [steps.map(({ text }) => text), isLenient(outcomes)],
  rated: true,
  interaction: 'sequencing',
  project: ({ outcomes }, letters) => ({ order: letters.join(''), lenient: isLenient(outcomes) }),
  view(question, letters, { language }) {
    const steps = question.steps.map((html, index) => ({ letter: letters[index]!, html, text: html.text }));
    const said = inLanguage(words, language);
    return {
      ...said,
      steps: mixed(steps, language),
      inOrder: steps,
      outcomes: viewOutcomes(question.outcomes),
    };
  },
  longestResponse: (question) => (question as PlayerOrder).order,
  problems,
  sample,
};

/** In alphabetical order, which gives nothing away; backwards where that happens to come near the right one. */
function mixed<S extends { readonly text: string }>(steps: readonly S[], language: string): S[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...steps].sort((a, b) => compare(a.text, b.text));
  const places = sorted.map((step) => steps.indexOf(step));
  const swaps = places.flatMap((place, index) => places.slice(index).filter((later) => later < place));
  return swaps.length < 2 ? sorted.toReversed() : sorted;
}
