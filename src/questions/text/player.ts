import { one } from '../../dom/elements.ts';
import { fold, unfold } from '../feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerText } from './kind.ts';

const field = (form: HTMLElement): HTMLTextAreaElement => one('textarea', form);

/** A text of the learner's own; the response is empty, so that resume data hold no more than that there was one. */
export const player: PlayerKind<PlayerText> = {
  read: (form) => (field(form).value.trim() === '' ? null : ''),
  focus: (form) => field(form).focus(),
  points: (_, response) => (response === '' ? null : undefined),
  interaction: ({ sends }, _, words) => ({ type: 'long-fill-in', response: sends ? words('') : null }),
  words: (form) => field(form).value,
  reveal({ form, feedbacks }) {
    field(form).readOnly = true;
    unfold(feedbacks);
  },
  reset({ form, feedbacks }) {
    field(form).readOnly = false;
    fold(feedbacks);
  },
};
