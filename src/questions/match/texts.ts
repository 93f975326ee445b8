import type { Language } from '../../i18n/languages.ts';

/** What the page says to a question of this kind. */
interface Words {
  readonly hint: string;
  readonly missing: string;
  /** stands in a list from which nothing has been chosen yet */
  readonly choose: string;
  readonly solution: string;
}

export const words: Readonly<Record<Language, Words>> = {
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
