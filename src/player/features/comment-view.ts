import { one } from '../../dom/elements.ts';
import type { PlayerTexts } from '../../i18n/texts.ts';
import { number, text } from '../texts.ts';

/**
 * How the page shows a comment. `unavailable`: no LMS takes comments now; `unconfirmed`: sent to an LMS that confirms
 * no commit.
 */
export type CommentState = 'unsent' | 'unavailable' | 'waiting' | 'sent' | 'unconfirmed' | 'refused';

/** Characters. SCORM 1.2 has 4,096 for all comments of a learner together, SCORM 2004 has 4,000 for each. */
const LIMIT = 2000;

const TEXTS = {
  unavailable: 'commentUnavailable',
  waiting: 'commentWaiting',
  sent: 'commentSent',
  unconfirmed: 'commentUnconfirmed',
  refused: 'commentRefused',
} as const satisfies Readonly<Partial<Record<CommentState, keyof PlayerTexts>>>;

const fieldOf = (form: HTMLElement): HTMLTextAreaElement => one('textarea', form);

export const hasText = (form: HTMLElement): boolean => fieldOf(form).value.trim() !== '';

/** The comment as entered; where it is empty or too long, shows so and answers null. */
export function readComment(form: HTMLElement): string | null {
  const field = fieldOf(form);
  const comment = field.value.trim();
  const length = comment.length;
  const fits = length > 0 && length <= LIMIT;
  field.setAttribute('aria-invalid', String(!fits));
  if (fits) return comment;
  const tooLong = text('commentTooLong', { count: number(length), max: number(LIMIT) });
  showMessage(form, length === 0 ? text('commentEmpty') : tooLong, true);
  field.focus();
  return null;
}

/** Shows the state of a comment. One that the LMS has, or may still get, cannot be edited; a refused one can. */
export function showComment(form: HTMLElement, state: CommentState): void {
  const button = one('button', form);
  const isButtonHidden = state !== 'unsent' && state !== 'refused';
  fieldOf(form).readOnly = isButtonHidden && state !== 'unavailable';
  if (isButtonHidden && document.activeElement === button) fieldOf(form).focus();
  button.hidden = isButtonHidden;
  if (state !== 'unsent') showMessage(form, text(TEXTS[state]), state === 'refused');
}

function showMessage(form: HTMLElement, message: string, isError: boolean): void {
  const element = one('[data-comment-state]', form);
  element.toggleAttribute('data-error', isError);
  if (element.textContent !== message) element.textContent = message;
}

/** Copies a field's text for print: browsers print only as much of a field as is in view (Chromium 156). */
export function copyForPrint(field: HTMLElement): void {
  field.removeAttribute('aria-invalid');
  const copy = field.parentElement?.querySelector('[data-print-copy]');
  if (copy) copy.textContent = (field as HTMLTextAreaElement).value;
}
