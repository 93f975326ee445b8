import { transliterate } from './transliterate.ts';

/** The words of a text in `a–z` and digits; none for a text in another script. */
export const asciiWords = (text: string): string[] =>
  transliterate(text)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** As many words as fit into `maxLength` characters, joined by hyphens; a first word that is longer is cut. */
export const joinWords = (words: readonly string[], maxLength: number): string =>
  words.reduce((text, word) => {
    if (text === '') return word.slice(0, maxLength);
    return text.length + 1 + word.length <= maxLength ? `${text}-${word}` : text;
  }, '');
