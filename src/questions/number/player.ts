import { one } from '../../dom/elements.ts';
import { fold, unfold } from '../feedback.ts';
import { showAnswerFeedback } from '../show-answer-feedback.ts';
import type { PlayerKind } from '../player-kind.ts';
import type { PlayerNumber } from './kind.ts';
import { rounded, typedNumber } from './typed.ts';

const field = (form: HTMLElement): HTMLInputElement => one('[data-option]', form);

const formatted = (value: number): string =>
  new Intl.NumberFormat(document.documentElement.lang, {
    maximumFractionDigits: 4,
    useGrouping: false,
  }).format(value);

/** The sign that groups thousands in the page's language. */
const group = (): string =>
  new Intl.NumberFormat(document.documentElement.lang)
    .formatToParts(11_111)
    .find(({ type }) => type === 'group')?.value ?? '';

/** A response has `_` for the decimal point, because dots separate the fields of resume data. */
const numberIn = (response: string): number => Number(response.replace('_', '.'));

/** A number; the response is the number in the form that `numberIn` reads. */
export const player: PlayerKind<PlayerNumber> = {
  read(form) {
    const typed = typedNumber(field(form).value, group());
    return typed === null ? null : String(typed).replace('.', '_');
  },
  focus: (form) => field(form).focus(),
  points({ value, tolerance, lenient }, response) {
    if (!/^-?\d+(_\d+)?$/.test(response)) return undefined;
    const off = rounded(Math.abs(numberIn(response) - value));
    if (off <= tolerance) return 2;
    return lenient && off <= rounded(2 * tolerance) ? 1 : 0;
  },
  interaction: ({ value, tolerance }, response) => ({
    type: 'numeric',
    response: numberIn(response),
    pattern: { value, from: rounded(value - tolerance), to: rounded(value + tolerance) },
  }),
  textOf: (form) => field(form).value,
  reveal({ form, feedbacks }, response, question) {
    field(form).value = response === null ? '' : formatted(numberIn(response));
    field(form).disabled = true;
    showAnswerFeedback(feedbacks, response === null ? null : player.points(question, response));
    unfold(feedbacks);
  },
  reset({ form, feedbacks }) {
    field(form).value = '';
    field(form).disabled = false;
    fold(feedbacks);
  },
};
