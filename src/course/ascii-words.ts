import { spelled } from './spelled.ts';

/** The words of a text in `a–z` and digits; none where it is written in another script. */
export const asciiWords = (text: string): string[] =>
  spelled(text)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** As many words as fit into a length, joined by hyphens; the first one is cut where it must be. */
export const joined = (words: readonly string[], length: number): string =>
  words.reduce((text, word) => {
    if (text === '') return word.slice(0, length);
    return text.length + 1 + word.length <= length ? `${text}-${word}` : text;
  }, '');
