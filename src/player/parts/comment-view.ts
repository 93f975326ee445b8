import { one } from '../../dom/elements.ts';
import type { PlayerTexts } from '../../i18n/texts.ts';
import { number, text } from '../texts.ts';

/** How a comment stands for its learner; `nowhere`: nobody to send it to; `unsaid`: nobody says that it arrived. */
export type CommentState = 'unsent' | 'nowhere' | 'waiting' | 'sent' | 'unsaid' | 'refused';

/** What both standards hold with room to spare: 4,096 characters for all comments together in SCORM 1.2. */
const LIMIT = 2000;

const WORDS = {
  nowhere: 'commentNowhere',
  waiting: 'commentWaiting',
  sent: 'commentSent',
  unsaid: 'commentUnsaid',
  refused: 'commentRefused',
} as const satisfies Readonly<Partial<Record<CommentState, keyof PlayerTexts>>>;

const fieldOf = (form: HTMLElement): HTMLTextAreaElement => one('textarea', form);

export const isWritten = (form: HTMLElement): boolean => fieldOf(form).value.trim() !== '';

/** The text to send; where there is none, or too much of it, says so and answers null. */
export function commentIn(form: HTMLElement): string | null {
  const field = fieldOf(form);
  const written = field.value.trim();
  const length = written.length;
  const fits = length > 0 && length <= LIMIT;
  field.setAttribute('aria-invalid', String(!fits));
  if (fits) return written;
  const tooLong = text('commentTooLong', { count: number(length), max: number(LIMIT) });
  say(form, length === 0 ? text('commentEmpty') : tooLong, true);
  field.focus();
  return null;
}

/** Tells how a comment stands. What the LMS may still get is not changed any more; what it refuses may be. */
export function showComment(form: HTMLElement, state: CommentState): void {
  const button = one('button', form);
  const over = state !== 'unsent' && state !== 'refused';
  fieldOf(form).readOnly = over && state !== 'nowhere';
  if (over && document.activeElement === button) fieldOf(form).focus();
  button.hidden = over;
  if (state !== 'unsent') say(form, text(WORDS[state]), state === 'refused');
}

function say(form: HTMLElement, words: string, isError: boolean): void {
  const state = one('[data-comment-state]', form);
  state.toggleAttribute('data-error', isError);
  if (state.textContent !== words) state.textContent = words;
}

/** Browsers print only as much of a field as is in view (Chromium 156): a copy of the text is printed instead. */
export function copyForPrint(field: HTMLElement): void {
  field.removeAttribute('aria-invalid');
  const copy = field.parentElement?.querySelector('[data-print-copy]');
  if (copy) copy.textContent = (field as HTMLTextAreaElement).value;
}
