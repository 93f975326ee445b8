import { all } from '../dom/elements.ts';

/** By half points. */
const RATINGS = ['poor', 'ok', 'best'] as const;

/**
 * Shows the feedback to the answer as a whole that belongs to its half points. Where these are not known, shows the
 * feedback of every rating, except where it is meant for a known answer only (`data-known`).
 */
export function showAnswerFeedback(feedbacks: HTMLElement, points: number | null | undefined): void {
  const rating = RATINGS[points ?? -1];
  for (const feedback of all('[data-outcome]', feedbacks)) {
    const isChosen = feedback.dataset['outcome'] === rating;
    feedback.toggleAttribute('data-chosen', isChosen);
    feedback.hidden = rating ? !isChosen : feedback.hasAttribute('data-known');
  }
}
