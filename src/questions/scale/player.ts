import { choices, optionText } from '../choices.ts';
import { inputs, resetInputs, unfold } from '../feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerScale } from './kind.ts';

/** A scale; the response is the letter of the step. */
export const player: PlayerKind<PlayerScale> = {
  read: (form) => form.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
  focus: (form) => form.querySelector('input')!.focus(),
  points: ({ steps }, response) => (response.length === 1 && steps.includes(response) ? null : undefined),
  interaction: (_, response, textOf) => ({
    type: 'likert',
    response: choices(response, textOf),
    pattern: [],
  }),
  textOf: optionText,
  reveal({ form, feedbacks }, response) {
    for (const input of inputs(form)) {
      input.checked = input.value === response;
      input.disabled = true;
    }
    unfold(feedbacks);
  },
  reset: resetInputs,
};
