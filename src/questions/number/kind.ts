import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { feedbackOf, isLenient, solutionOf, viewOutcomes } from '../outcomes.ts';
import { problems } from './problems.ts';
import { claimsNumber, readNumber } from './read.ts';
import { sample } from './sample.ts';
import { numberSchema, type NumberQuestion } from './schema.ts';
import { words } from './texts.ts';

/** What the player knows of a question for a number. */
export interface PlayerNumber extends PlayerQuestion {
  readonly value: number;
  readonly tolerance: number;
  /** whether it is acceptable to be off by up to twice the tolerance */
  readonly lenient: boolean;
}

/** A number, with what counts as well. */
export const number: QuestionKind<NumberQuestion> = {
  schema: numberSchema,
  claims: claimsNumber,
  read: readNumber,
  lettered: () => [],
  summarize: ({ outcomes, ...question }) => ({
    options: [],
    feedback: feedbackOf(outcomes),
    solution: solutionOf(`${question.value} ± ${question.tolerance} ${question.unit}`.trim(), outcomes),
  }),
  fingerprint: ({ value, tolerance, unit, outcomes }) => [value, tolerance, unit, isLenient(outcomes)],
  rated: true,
  interaction: 'numeric',
  project: ({ value, tolerance, outcomes }) => ({ value, tolerance, lenient: isLenient(outcomes) }),
  view({ value, tolerance, unit, outcomes }, _, { language }) {
    const { within, ...said } = inLanguage(words, language);
    const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    return {
      ...said,
      unit,
      answer: `${format(value)} ${unit}`.trim(),
      within: tolerance === 0 ? '' : within(format(value - tolerance), format(value + tolerance)),
      outcomes: viewOutcomes(outcomes),
    };
  },
  longestResponse: () => '-99999_9999',
  problems,
  sample,
};
