import { z } from 'zod';
import { RATINGS, type Rating } from '../schema/rating.ts';
import { type Rich, richSchema } from '../schema/rich.ts';

/** Feedback to an answer as a whole; without one for `ok`, an answer is either right or not. */
export const outcomesSchema = z.strictObject({
  best: richSchema,
  ok: richSchema.optional(),
  poor: richSchema,
});

export type Outcomes = z.infer<typeof outcomesSchema>;

const written = (outcomes: Outcomes): [Rating, Rich][] =>
  RATINGS.flatMap((rating) => {
    const feedback = outcomes[rating];
    return feedback ? [[rating, feedback] as [Rating, Rich]] : [];
  });

/** The feedback as a partial shows it. */
export const viewOutcomes = (outcomes: Outcomes) =>
  written(outcomes).map(([rating, html]) => ({ rating, html }));

/** The feedback as the comparison of editions tells it. */
export const feedbackOf = (outcomes: Outcomes): Rich[] => written(outcomes).map(([, feedback]) => feedback);

/** What is right, as the comparison of editions tells it, and whether there is half a point for nearly right. */
export const solutionOf = (solution: string, { ok }: Outcomes): string => `${solution}${ok ? ' (~ ½)' : ''}`;

/** Whether an answer that is not quite right is acceptable. */
export const isLenient = ({ ok }: Outcomes): boolean => ok !== undefined;
