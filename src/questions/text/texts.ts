import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind. */
interface Texts {
  readonly hint: string;
  readonly missing: string;
  readonly privateNote: string;
  sentNote(readers: string): string;
  /** title of the model answer: there is no single right answer */
  readonly model: string;
}

const withoutFullStop = (readers: string): string => readers.replace(/\.$/, '');

export const texts: Readonly<Record<Language, Texts>> = {
  de: {
    hint: 'Schreiben Sie ein paar Worte. Richtig oder falsch gibt es hier nicht.',
    missing: 'Bitte schreiben Sie zuerst etwas.',
    privateNote: 'Ihr Text bleibt auf dieser Seite und wird nirgends gespeichert.',
    sentNote: (readers) =>
      `Ihr Text wird mit Ihrem Namen im Lernsystem gespeichert. Einsehen können ihn: ${withoutFullStop(readers)}.`,
    model: 'Zum Vergleich',
  },
  'de-x-du': {
    hint: 'Schreib ein paar Worte. Richtig oder falsch gibt es hier nicht.',
    missing: 'Bitte schreib zuerst etwas.',
    privateNote: 'Dein Text bleibt auf dieser Seite und wird nirgends gespeichert.',
    sentNote: (readers) =>
      `Dein Text wird mit deinem Namen im Lernsystem gespeichert. Einsehen können ihn: ${withoutFullStop(readers)}.`,
    model: 'Zum Vergleich',
  },
  en: {
    hint: 'Write a few words. There is no right or wrong here.',
    missing: 'Please write something first.',
    privateNote: 'Your text stays on this page and is not saved anywhere.',
    sentNote: (readers) =>
      `Your text is saved with your name in the learning platform. It can be read by: ${withoutFullStop(readers)}.`,
    model: 'For comparison',
  },
};
