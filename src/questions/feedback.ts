import { all, one } from '../dom/elements.ts';
import { optionText } from './choices.ts';
import type { QuestionElements } from './player-kind.ts';

export const inputs = (form: HTMLElement): HTMLInputElement[] => all<HTMLInputElement>('input', form);

/**
 * Checks the inputs of the chosen letters, disables all, and shows the feedback of every option, that of the chosen
 * ones first.
 */
export function showChosen({ form, feedbacks }: QuestionElements, letters: string): void {
  const rest = one('[data-rest]', feedbacks);
  for (const input of inputs(form)) {
    const letter = input.value;
    const checked = letters.includes(letter);
    input.checked = checked;
    input.disabled = true;
    const feedback = one(`[data-feedback="${letter}"]`, feedbacks);
    feedback.toggleAttribute('data-chosen', checked);
    one('[data-option-text]', feedback).textContent = optionText(form, letter);
    (checked ? one('[data-first]', feedbacks) : rest).append(feedback);
  }
  one('[data-others]', feedbacks).hidden = !letters;
  unfold(feedbacks);
}

/** Shows the feedback; its title names the rating where the answer is known. */
export function unfold(feedbacks: HTMLElement): void {
  const rating = feedbacks.querySelector('[data-chosen] [data-rating-name]')?.textContent;
  one('[data-feedback-rating]', feedbacks).textContent = rating ? ` – ${rating}` : '';
  feedbacks.hidden = false;
}

/** Hides the feedback, with none of it marked as chosen. */
export function fold(feedbacks: HTMLElement): void {
  for (const feedback of all('[data-chosen]', feedbacks)) feedback.removeAttribute('data-chosen');
  feedbacks.hidden = true;
}

/** Unchecks and enables the inputs, and hides the feedback. */
export function resetInputs({ form, feedbacks }: QuestionElements): void {
  for (const input of inputs(form)) {
    input.disabled = false;
    input.checked = false;
  }
  fold(feedbacks);
}
