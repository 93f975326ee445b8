import { nearest } from '../../diagnostics/nearest.ts';

/** Other names of keys that authors are likely to use, in lower case, with the keys. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['name', ['title']],
  ['kursname', ['title']],
  ['überschrift', ['title']],
  ['beschreibung', ['description']],
  ['einleitung', ['intro']],
  ['einführung', ['intro']],
  ['introduction', ['intro']],
  ['sprache', ['language']],
  ['bestehen', ['pass']],
  ['bestehensgrenze', ['pass', 'score']],
  ['grenze', ['score']],
  ['punkte', ['score']],
  ['versuche', ['attempts']],
  ['wiederholungen', ['retries']],
  ['mischen', ['shuffle']],
  ['bestätigung', ['attestation']],
  ['confirmation', ['attestation']],
  ['kommentare', ['comments']],
  ['kontakt', ['contacts']],
  ['kontakte', ['contacts']],
  ['folgen', ['episodes']],
  ['stufe', ['level']],
  ['leser', ['readers']],
  ['aufbewahrung', ['retention']],
  ['rolle', ['role']],
  ['funktion', ['role']],
  ['zielgruppe', ['role']],
  ['audience', ['role']],
  ['dauer', ['duration']],
  ['zeit', ['duration', 'timing']],
  ['minuten', ['duration']],
  ['telefon', ['phone']],
  ['telefonnummer', ['phone']],
  ['tel', ['phone']],
  ['email', ['mail']],
  ['e-mail', ['mail']],
]);

/** The known key for another name. */
export const otherName = (key: string, known: readonly string[]): string | undefined =>
  OTHER_NAMES.get(key.toLowerCase())?.find((name) => known.includes(name));

/** The known key for another name or a typo; undefined if none is near. */
export const meantKey = (key: string, known: readonly string[]): string | undefined =>
  otherName(key, known) ?? nearest(key, known);
