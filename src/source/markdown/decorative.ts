import { LANGUAGES, textsFor } from '../../i18n/languages.ts';

const WORDS = new Set([
  ...LANGUAGES.map((language) => textsFor(language).page.decorative),
  'deko',
  'dekoration',
  'decoration',
]);

/** Whether a description says that a picture adds nothing to the text: `![decorative](media/line.svg)`. */
export const isDecorative = (alt: string): boolean => WORDS.has(alt.toLowerCase());
