import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind. */
interface Texts {
  readonly hint: string;
  readonly missing: string;
  readonly solution: string;
  /** the range of numbers that are right as well */
  within(from: string, to: string): string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  de: {
    hint: 'Tragen Sie eine Zahl ein.',
    missing: 'Bitte tragen Sie eine Zahl ein, zum Beispiel 12 oder 2,5.',
    solution: 'Richtig ist',
    within: (from, to) => `Antworten von ${from} bis ${to} gelten auch.`,
  },
  'de-x-du': {
    hint: 'Trag eine Zahl ein.',
    missing: 'Bitte trag eine Zahl ein, zum Beispiel 12 oder 2,5.',
    solution: 'Richtig ist',
    within: (from, to) => `Antworten von ${from} bis ${to} gelten auch.`,
  },
  en: {
    hint: 'Enter a number.',
    missing: 'Please enter a number, for example 12 or 2.5.',
    solution: 'The answer is',
    within: (from, to) => `Answers from ${from} to ${to} count as well.`,
  },
};
