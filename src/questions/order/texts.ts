import type { Language } from '../../i18n/languages.ts';

/** What the page says to a question of this kind; `{text}`, `{place}` and `{count}` are filled in. */
interface Words {
  readonly hint: string;
  readonly missing: string;
  readonly up: string;
  readonly down: string;
  /** told after a step has been moved */
  readonly moved: string;
  readonly solution: string;
}

export const words: Readonly<Record<Language, Words>> = {
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
