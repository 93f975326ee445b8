/** What stands between spaces and says something: a dash or an emoji alone is no word, an address is one. */
export const wordsIn = (text: string): RegExpExecArray[] =>
  [...text.matchAll(/[^\s—]+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));

/** Words of a text as a word processor counts them. */
export const countWords = (text: string): number => wordsIn(text).length;
