import type { Choice } from '../lms/interaction.ts';
import type { TextOf } from './player-kind.ts';

/** What something that bears a letter says, on the page and to the LMS. */
export const optionText = (form: HTMLElement, letter: string): string =>
  form.querySelector(`[data-option="${letter}"] + *`)?.textContent.trim() ?? '';

/** Letters with what they say. */
export const choices = (letters: Iterable<string>, textOf: TextOf): Choice[] =>
  [...letters].map((letter) => ({ letter, text: textOf(letter) }));
