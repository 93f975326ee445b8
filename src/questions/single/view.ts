import type { QuestionElements } from '../player-kind.ts';

const all = <E extends HTMLElement>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];
const one = (root: ParentNode, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;

const optionText = (form: HTMLFormElement, letter: string): string =>
  form.querySelector(`[data-option="${letter}"] + *`)?.textContent.trim() ?? '';

/** Shows every option's feedback, that of the chosen one first. */
export function reveal({ form, feedbacks }: QuestionElements, response: string | null): void {
  const rest = one(feedbacks, '[data-rest]');
  for (const { value: letter } of all<HTMLInputElement>(form, 'input')) {
    const feedback = one(feedbacks, `[data-feedback="${letter}"]`);
    const chosen = letter === response;
    feedback.toggleAttribute('data-chosen', chosen);
    one(feedback, '[data-option-text]').textContent = optionText(form, letter);
    (chosen ? one(feedbacks, '[data-first]') : rest).append(feedback);
  }
  for (const input of all<HTMLInputElement>(form, 'input')) {
    input.checked = input.value === response;
    input.disabled = true;
  }
  const chosen = feedbacks.querySelector('[data-chosen] [data-rating-name]')?.textContent;
  one(feedbacks, '[data-feedback-rating]').textContent = chosen ? `: ${chosen}` : '';
  one(feedbacks, '[data-others]').hidden = !chosen;
  feedbacks.hidden = false;
}

export function reset({ form, feedbacks }: QuestionElements): void {
  for (const feedback of all(feedbacks, '[data-chosen]')) feedback.removeAttribute('data-chosen');
  for (const input of all<HTMLInputElement>(form, 'input')) {
    input.disabled = false;
    input.checked = false;
  }
  feedbacks.hidden = true;
}

export function shuffle({ form }: QuestionElements): void {
  const options = one(form, '[data-options]');
  const rows = [...options.children];
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [rows[last], rows[other]] = [rows[other]!, rows[last]!];
  }
  options.append(...rows);
}
