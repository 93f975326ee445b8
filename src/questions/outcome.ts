import { all } from '../dom/elements.ts';

const RATINGS = ['poor', 'ok', 'best'] as const;

/** Marks the feedback to an answer as a whole, by half points; all of it is open where they are not known. */
export function rate(feedbacks: HTMLElement, points: number | null | undefined): void {
  const outcome = RATINGS[points ?? -1];
  for (const feedback of all('[data-outcome]', feedbacks)) {
    const isOutcome = feedback.dataset['outcome'] === outcome;
    feedback.toggleAttribute('data-chosen', isOutcome);
    feedback.hidden = outcome ? !isOutcome : feedback.hasAttribute('data-known');
  }
}
