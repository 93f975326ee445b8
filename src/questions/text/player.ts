import { one } from '../../dom/elements.ts';
import { fold, unfold } from '../feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerText } from './kind.ts';

const field = (form: HTMLElement): HTMLTextAreaElement => one('textarea', form);

/** Characters in a row on a phone, and rows of an empty field. */
const [CHARACTERS_PER_ROW, MIN_ROWS] = [36, 4];

/** Number of rows that show the whole text, also in print. */
const rowsFor = (text: string): number =>
  text
    .split('\n')
    .reduce((rows, line) => rows + Math.ceil((line.length + 1) / CHARACTERS_PER_ROW), MIN_ROWS - 1);

/** Free text; the response is empty, so that resume data hold only that the question was answered. */
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
