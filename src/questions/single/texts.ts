import type { Language } from '../../i18n/languages.ts';

/** What the page says to a question of this kind: how to answer, and what is missing. */
export const words: Readonly<Record<Language, { readonly hint: string; readonly missing: string }>> = {
  de: { hint: 'Wählen Sie eine Antwort.', missing: 'Bitte wählen Sie zuerst eine Antwort aus.' },
  'de-x-du': { hint: 'Wähle eine Antwort.', missing: 'Bitte wähle zuerst eine Antwort aus.' },
  en: { hint: 'Choose one answer.', missing: 'Please choose an answer first.' },
};
