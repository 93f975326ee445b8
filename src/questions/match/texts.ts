import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind. */
interface Texts {
  readonly hint: string;
  readonly missing: string;
  /** shown in a list where nothing is chosen yet */
  readonly choose: string;
  readonly solution: string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  de: {
    hint: 'Ordnen Sie jeder Zeile zu, was dazu gehört.',
    missing: 'Bitte ordnen Sie jeder Zeile etwas zu.',
    choose: 'Bitte auswählen',
    solution: 'Das gehört zusammen',
  },
  'de-x-du': {
    hint: 'Ordne jeder Zeile zu, was dazu gehört.',
    missing: 'Bitte ordne jeder Zeile etwas zu.',
    choose: 'Bitte auswählen',
    solution: 'Das gehört zusammen',
  },
  en: {
    hint: 'Choose for each line what belongs to it.',
    missing: 'Please choose something for each line.',
    choose: 'Please choose',
    solution: 'What belongs together',
  },
};
