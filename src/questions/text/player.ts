import { one } from '../../dom/elements.ts';
import { fold, unfold } from '../feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerText } from './kind.ts';

const field = (form: HTMLElement): HTMLTextAreaElement => one('textarea', form);

/** Characters that fit beside each other on a phone, and rows that an empty field has. */
const [WIDTH, LEAST] = [36, 4];

/** Rows that show a whole text, on paper as well. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / WIDTH), LEAST - 1);

/** A text of the learner's own; the response is empty, so that resume data hold no more than that there was one. */
export const player: PlayerKind<PlayerText> = {
  read: (form) => (field(form).value.trim() === '' ? null : ''),
  focus: (form) => field(form).focus(),
  points: (_, response) => (response === '' ? null : undefined),
  interaction: ({ sends }, _, textOf) => ({ type: 'long-fill-in', response: sends ? textOf('') : null }),
  textOf: (form) => field(form).value,
  reveal({ form, feedbacks }) {
    field(form).readOnly = true;
    field(form).rows = rowsFor(field(form).value);
    unfold(feedbacks);
  },
  reset({ form, feedbacks }) {
    field(form).readOnly = false;
    fold(feedbacks);
  },
};
