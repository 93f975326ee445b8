import type { Choice } from '../lms/interaction.ts';
import type { TextOf } from './player-kind.ts';

/** The text of the option with this letter, as the page shows it and the LMS gets it. */
export const optionText = (form: HTMLElement, letter: string): string =>
  form.querySelector(`[data-option="${letter}"] + *`)?.textContent.trim() ?? '';

/** Letters with their texts, for an interaction. */
export const choices = (letters: Iterable<string>, textOf: TextOf): Choice[] =>
  [...letters].map((letter) => ({ letter, text: textOf(letter) }));
