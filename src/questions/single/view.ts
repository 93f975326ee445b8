import { all, one } from '../../dom/elements.ts';
import type { QuestionElements } from '../player-kind.ts';

/** What an option says, on the page and to the LMS. */
export const optionText = (form: HTMLFormElement, letter: string): string =>
  form.querySelector(`[data-option="${letter}"] + *`)?.textContent.trim() ?? '';

/** Shows every option's feedback, that of the chosen one first. */
export function reveal({ form, feedbacks }: QuestionElements, response: string | null): void {
  const rest = one('[data-rest]', feedbacks);
  for (const { value: letter } of all<HTMLInputElement>('input', form)) {
    const feedback = one(`[data-feedback="${letter}"]`, feedbacks);
    const chosen = letter === response;
    feedback.toggleAttribute('data-chosen', chosen);
    one('[data-option-text]', feedback).textContent = optionText(form, letter);
    (chosen ? one('[data-first]', feedbacks) : rest).append(feedback);
  }
  for (const input of all<HTMLInputElement>('input', form)) {
    input.checked = input.value === response;
    input.disabled = true;
  }
  const chosen = feedbacks.querySelector('[data-chosen] [data-rating-name]')?.textContent;
  one('[data-feedback-rating]', feedbacks).textContent = chosen ? ` – ${chosen}` : '';
  one('[data-others]', feedbacks).hidden = !chosen;
  feedbacks.hidden = false;
}

export function reset({ form, feedbacks }: QuestionElements): void {
  for (const feedback of all('[data-chosen]', feedbacks)) feedback.removeAttribute('data-chosen');
  for (const input of all<HTMLInputElement>('input', form)) {
    input.disabled = false;
    input.checked = false;
  }
  feedbacks.hidden = true;
}
