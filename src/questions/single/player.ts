import { choices, optionText } from '../choices.ts';
import { showChosen, resetInputs } from '../feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerSingle } from './kind.ts';

const HALF_POINTS = { best: 2, ok: 1, poor: 0 } as const;

/** Single choice; the response is the letter of the option. */
export const player: PlayerKind<PlayerSingle> = {
  read: (form) => form.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
  focus: (form) => form.querySelector('input')!.focus(),
  points({ options }, response) {
    const chosen = options.find(({ letter }) => letter === response);
    return chosen && HALF_POINTS[chosen.rating];
  },
  interaction({ options }, response, textOf) {
    const best = options.filter(({ rating }) => rating === 'best').map(({ letter }) => letter);
    return { type: 'choice', response: choices(response, textOf), pattern: choices(best, textOf) };
  },
  reveal: (elements, response) => showChosen(elements, response ?? ''),
  textOf: optionText,
  reset: resetInputs,
};
