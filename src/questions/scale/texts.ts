import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind: how to answer, and what to do where the answer is missing. */
export const texts: Readonly<Record<Language, { readonly hint: string; readonly missing: string }>> = {
  de: {
    hint: 'Wählen Sie, was Ihnen am nächsten kommt. Richtig oder falsch gibt es hier nicht.',
    missing: 'Bitte wählen Sie zuerst eine Stufe aus.',
  },
  'de-x-du': {
    hint: 'Wähle, was dir am nächsten kommt. Richtig oder falsch gibt es hier nicht.',
    missing: 'Bitte wähle zuerst eine Stufe aus.',
  },
  en: {
    hint: 'Choose what comes closest to you. There is no right or wrong here.',
    missing: 'Please choose a step first.',
  },
};
