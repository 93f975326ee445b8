import type { PlayerKind } from '../player-kind.ts';
import { all } from '../../dom/elements.ts';
import { choices, optionText } from '../choices.ts';
import { showChosen, resetInputs } from '../feedback.ts';
import { showAnswerFeedback } from '../show-answer-feedback.ts';
import type { PlayerMultiple } from './kind.ts';

const checked = (form: HTMLFormElement): string =>
  all<HTMLInputElement>('input:checked', form)
    .map(({ value }) => value)
    .sort()
    .join('');

/** Multiple choice; the response is the letters of the chosen options in alphabetical order. */
export const player: PlayerKind<PlayerMultiple> = {
  read: (form) => checked(form) || null,
  focus: (form) => form.querySelector('input')!.focus(),
  points({ options }, response) {
    const letters = options.map(({ letter }) => letter);
    if (
      !response ||
      response !==
        letters
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
    showAnswerFeedback(elements.feedbacks, response === null ? null : player.points(question, response));
    showChosen(elements, response ?? '');
  },
  textOf: optionText,
  reset: resetInputs,
};
