import type { Language } from '../../i18n/languages.ts';

/** What the page says to a question of this kind. */
interface Words {
  readonly hint: string;
  readonly missing: string;
  readonly stays: string;
  goes(readers: string): string;
  /** of the feedback, since there is no one right answer */
  readonly model: string;
}

const named = (readers: string): string => readers.replace(/\.$/, '');

export const words: Readonly<Record<Language, Words>> = {
  de: {
    hint: 'Schreiben Sie ein paar Worte. Richtig oder falsch gibt es hier nicht.',
    missing: 'Bitte schreiben Sie zuerst etwas.',
    stays: 'Ihr Text bleibt auf dieser Seite und wird nirgends gespeichert.',
    goes: (readers) =>
      `Ihr Text wird mit Ihrem Namen im Lernsystem gespeichert. Einsehen können ihn: ${named(readers)}.`,
    model: 'Zum Vergleich',
  },
  'de-x-du': {
    hint: 'Schreib ein paar Worte. Richtig oder falsch gibt es hier nicht.',
    missing: 'Bitte schreib zuerst etwas.',
    stays: 'Dein Text bleibt auf dieser Seite und wird nirgends gespeichert.',
    goes: (readers) =>
      `Dein Text wird mit deinem Namen im Lernsystem gespeichert. Einsehen können ihn: ${named(readers)}.`,
    model: 'Zum Vergleich',
  },
  en: {
    hint: 'Write a few words. There is no right or wrong here.',
    missing: 'Please write something first.',
    stays: 'Your text stays on this page and is not saved anywhere.',
    goes: (readers) =>
      `Your text is saved with your name in the learning platform. It can be read by: ${named(readers)}.`,
    model: 'For comparison',
  },
};
