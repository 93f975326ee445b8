import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind: how to answer, and what to do where the answer is missing. */
export const texts: Readonly<Record<Language, { readonly hint: string; readonly missing: string }>> = {
  de: { hint: 'Wählen Sie eine Antwort.', missing: 'Bitte wählen Sie zuerst eine Antwort aus.' },
  'de-x-du': { hint: 'Wähle eine Antwort.', missing: 'Bitte wähle zuerst eine Antwort aus.' },
  en: { hint: 'Choose one answer.', missing: 'Please choose an answer first.' },
};
