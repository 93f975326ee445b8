import { LANGUAGES, textsFor } from '../../i18n/languages.ts';

const WORDS = new Set([
  ...LANGUAGES.map((language) => textsFor(language).page.decorative),
  'deko',
  'dekoration',
  'decoration',
]);

/** Whether an alternative text marks a picture as decorative: `![decorative](media/line.svg)`. */
export const isDecorative = (alt: string): boolean => WORDS.has(alt.toLowerCase());
