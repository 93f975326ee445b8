import { all, one } from '../../dom/elements.ts';
import { choices, optionText } from '../choices.ts';
import { fold, unfold } from '../feedback.ts';
import { showAnswerFeedback } from '../show-answer-feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerOrder } from './kind.ts';

const rows = (form: HTMLElement): HTMLElement[] => all('li', form);
const letterOf = (row: HTMLElement): string => one('[data-option]', row).dataset['option']!;

/** Sorts the rows of the form by rank. */
function arrange(form: HTMLElement, rank: (row: HTMLElement) => number): void {
  const sorted = rows(form).sort((a, b) => rank(a) - rank(b));
  one('ol', form).append(...sorted);
}

/** Moves a row by one place and announces it; the focus stays on the button. */
function move(button: HTMLElement, form: HTMLElement): void {
  const row = button.closest('li')!;
  const isUp = button.dataset['move'] === 'up';
  const other = isUp ? row.previousElementSibling : row.nextElementSibling;
  if (isUp) other?.before(row);
  else other?.after(row);
  button.focus();
  const announcement = one('[data-moved]', form);
  const values: Readonly<Record<string, string | number>> = {
    text: optionText(form, letterOf(row)),
    place: rows(form).indexOf(row) + 1,
    count: rows(form).length,
  };
  announcement.textContent = announcement.dataset['moved']!.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name]),
  );
}

function hideButtons(form: HTMLElement, isHidden: boolean): void {
  for (const button of all('[data-move]', form)) button.hidden = isHidden;
}

/** Sequencing; the response is the letters of the steps in their order. */
export const player: PlayerKind<PlayerOrder> = {
  prepare(form) {
    form.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-move]');
      if (button) move(button, form);
    });
  },
  read: (form) => rows(form).map(letterOf).join(''),
  focus: (form) => one('[data-move]', form).focus(),
  points({ order, lenient }, response) {
    if (order.split('').sort().join() !== response.split('').sort().join()) return undefined;
    const places = response.split('').map((letter) => order.indexOf(letter));
    const swaps = places.flatMap((place, index) => places.slice(index).filter((later) => later < place));
    return swaps.length === 0 ? 2 : swaps.length === 1 && lenient ? 1 : 0;
  },
  interaction: ({ order }, response, textOf) => ({
    type: 'sequencing',
    response: choices(response, textOf),
    pattern: choices(order, textOf),
  }),
  textOf: optionText,
  reveal({ form, feedbacks }, response, question) {
    if (response !== null) arrange(form, (row) => response.indexOf(letterOf(row)));
    hideButtons(form, true);
    one('ol', form).hidden = response === null;
    showAnswerFeedback(feedbacks, response === null ? null : player.points(question, response));
    unfold(feedbacks);
  },
  reset({ form, feedbacks }) {
    arrange(form, ({ dataset }) => Number(dataset['start']));
    hideButtons(form, false);
    one('ol', form).hidden = false;
    fold(feedbacks);
  },
};
