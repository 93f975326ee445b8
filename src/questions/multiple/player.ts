import type { PlayerKind } from '../player-kind.ts';
import { all } from '../../dom/elements.ts';
import { choices, optionText } from '../choices.ts';
import { showChosen, takeBack } from '../feedback.ts';
import { rate } from '../outcome.ts';
import type { PlayerMultiple } from './kind.ts';

const checked = (form: HTMLFormElement): string =>
  all<HTMLInputElement>('input:checked', form)
    .map(({ value }) => value)
    .sort()
    .join('');

/** Several answers at once; the response is their letters in alphabetical order. */
export const player: PlayerKind<PlayerMultiple> = {
  read: (form) => checked(form) || null,
  focus: (form) => form.querySelector('input')!.focus(),
  points({ options }, response) {
    const known = options.map(({ letter }) => letter);
    if (
      !response ||
      response !==
        known
          .filter((letter) => response.includes(letter))
          .sort()
          .join('')
    ) {
      return undefined;
    }
    const chosen = options.filter(({ letter }) => response.includes(letter));
    if (chosen.some(({ rating }) => rating === 'poor')) return 0;
    const isBest = ({ rating }: (typeof options)[number]) => rating === 'best';
    const missing = options.filter(isBest).length - chosen.filter(isBest).length;
    return Math.max(0, 2 - missing);
  },
  interaction({ options }, response, textOf) {
    const best = options.filter(({ rating }) => rating === 'best').map(({ letter }) => letter);
    return { type: 'choice', response: choices(response, textOf), pattern: choices(best, textOf) };
  },
  reveal(elements, response, question) {
    rate(elements.feedbacks, response === null ? null : player.points(question, response));
    showChosen(elements, response ?? '');
  },
  textOf: optionText,
  reset: takeBack,
};
