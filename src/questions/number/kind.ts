import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { feedbackTexts, hasPartialCredit, solutionText, viewAnswerFeedback } from '../answer-feedback.ts';
import { problems } from './problems.ts';
import { claimsNumber, readNumber } from './read.ts';
import { sample } from './sample.ts';
import { numberSchema, type NumberQuestion } from './schema.ts';
import { texts } from './texts.ts';

/** What the player knows of a numeric question. */
export interface PlayerNumber extends PlayerQuestion {
  readonly value: number;
  readonly tolerance: number;
  /** whether an answer within twice the tolerance is rated `ok` */
  readonly lenient: boolean;
}

/** A number with a tolerance. */
export const number: QuestionKind<NumberQuestion> = {
  schema: numberSchema,
  claims: claimsNumber,
  read: readNumber,
  letteredTexts: () => [],
  summarize: ({ outcomes, ...question }) => ({
    options: [],
    feedback: feedbackTexts(outcomes),
    solution: solutionText(`${question.value} ± ${question.tolerance} ${question.unit}`.trim(), outcomes),
  }),
  fingerprint: ({ value, tolerance, unit, outcomes }) => [value, tolerance, unit, hasPartialCredit(outcomes)],
  rated: true,
  interaction: 'numeric',
  project: ({ value, tolerance, outcomes }) => ({ value, tolerance, lenient: hasPartialCredit(outcomes) }),
  view({ value, tolerance, unit, outcomes }, _, { language }) {
    const { within, ...rest } = inLanguage(texts, language);
    const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    return {
      ...rest,
      unit,
      answer: `${format(value)} ${unit}`.trim(),
      within: tolerance === 0 ? '' : within(format(value - tolerance), format(value + tolerance)),
      outcomes: viewAnswerFeedback(outcomes),
    };
  },
  longestResponse: () => '-99999_9999',
  problems,
  sample,
};
