/**
 * The words of a text, between white space or em dashes; each has a letter or digit, so that a dash or an
 * emoji is no word.
 */
export const wordsIn = (text: string): RegExpExecArray[] =>
  [...text.matchAll(/[^\s—]+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));

/** Number of words as a word processor counts them. */
export const countWords = (text: string): number => wordsIn(text).length;
