import type { Choice } from '../lms/interaction.ts';
import type { Words } from './player-kind.ts';

/** What something that bears a letter says, on the page and to the LMS. */
export const wordsOf = (form: HTMLElement, letter: string): string =>
  form.querySelector(`[data-option="${letter}"] + *`)?.textContent.trim() ?? '';

/** Letters with what they say. */
export const choices = (letters: Iterable<string>, words: Words): Choice[] =>
  [...letters].map((letter) => ({ letter, words: words(letter) }));
