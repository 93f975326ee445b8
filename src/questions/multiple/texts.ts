import type { Rating } from '../../schema/rating.ts';
import type { Language } from '../../i18n/languages.ts';

/** Texts of the page for questions of this kind. */
interface Texts {
  readonly hint: string;
  readonly missing: string;
  /** feedback to the answer as a whole */
  readonly outcomes: Readonly<Record<Rating, string>>;
}

export const texts: Readonly<Record<Language, Texts>> = {
  de: {
    hint: 'Wählen Sie alles aus, was passt.',
    missing: 'Bitte wählen Sie mindestens eine Antwort aus.',
    outcomes: {
      best: 'Genau diese Auswahl empfehlen wir.',
      ok: 'Fast: Eine empfohlene Antwort fehlt noch.',
      poor: 'Hier ist eine Antwort dabei, die wir nicht empfehlen, oder es fehlt mehr als eine.',
    },
  },
  'de-x-du': {
    hint: 'Wähle alles aus, was passt.',
    missing: 'Bitte wähle mindestens eine Antwort aus.',
    outcomes: {
      best: 'Genau diese Auswahl empfehlen wir.',
      ok: 'Fast: Eine empfohlene Antwort fehlt noch.',
      poor: 'Hier ist eine Antwort dabei, die wir nicht empfehlen, oder es fehlt mehr als eine.',
    },
  },
  en: {
    hint: 'Choose everything that applies.',
    missing: 'Please choose at least one answer.',
    outcomes: {
      best: 'This is exactly what we recommend.',
      ok: 'Nearly: one recommended answer is missing.',
      poor: 'This includes an answer that we do not recommend, or more than one is missing.',
    },
  },
};
