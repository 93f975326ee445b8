import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind; the player fills in `{text}`, `{place}` and `{count}`. */
interface Texts {
  readonly hint: string;
  readonly missing: string;
  readonly up: string;
  readonly down: string;
  /** announced after a step has been moved */
  readonly moved: string;
  readonly solution: string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  de: {
    hint: 'Bringen Sie die Schritte mit den Pfeilen in die richtige Reihenfolge.',
    missing: 'Bitte bringen Sie die Schritte in eine Reihenfolge.',
    up: 'Nach oben:',
    down: 'Nach unten:',
    moved: '{text}: jetzt Platz {place} von {count}',
    solution: 'Die empfohlene Reihenfolge',
  },
  'de-x-du': {
    hint: 'Bring die Schritte mit den Pfeilen in die richtige Reihenfolge.',
    missing: 'Bitte bring die Schritte in eine Reihenfolge.',
    up: 'Nach oben:',
    down: 'Nach unten:',
    moved: '{text}: jetzt Platz {place} von {count}',
    solution: 'Die empfohlene Reihenfolge',
  },
  en: {
    hint: 'Use the arrows to put the steps into the right order.',
    missing: 'Please put the steps into an order.',
    up: 'Move up:',
    down: 'Move down:',
    moved: '{text}: now number {place} of {count}',
    solution: 'The recommended order',
  },
};
