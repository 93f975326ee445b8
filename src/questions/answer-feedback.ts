import * as z from 'zod';
import { RATINGS, type Rating } from '../schema/rating.ts';
import { type Rich, richSchema } from '../schema/rich.ts';

/**
 * Feedback to an answer as a whole, by the rating of the answer. Without `ok`, there is no partial credit. Questions
 * keep it under the key `outcomes`, which is part of the format of knigge.json.
 */
export const answerFeedbackSchema = z.strictObject({
  best: richSchema,
  ok: richSchema.optional(),
  poor: richSchema,
});

export type AnswerFeedback = z.infer<typeof answerFeedbackSchema>;

const entriesOf = (feedback: AnswerFeedback): [Rating, Rich][] =>
  RATINGS.flatMap((rating) => {
    const text = feedback[rating];
    return text ? [[rating, text] as [Rating, Rich]] : [];
  });

/** The feedback as template values. */
export const viewAnswerFeedback = (feedback: AnswerFeedback) =>
  entriesOf(feedback).map(([rating, html]) => ({ rating, html }));

/** The feedback for the comparison of releases. */
export const feedbackTexts = (feedback: AnswerFeedback): Rich[] =>
  entriesOf(feedback).map(([, text]) => text);

/** The correct answer for the comparison of releases, and whether there is partial credit. */
export const solutionText = (solution: string, { ok }: AnswerFeedback): string =>
  `${solution}${ok ? ' (~ ½)' : ''}`;

/** Whether an answer that is nearly right is rated `ok`. */
export const hasPartialCredit = ({ ok }: AnswerFeedback): boolean => ok !== undefined;
