/** Letters that do not come apart into a plain letter and its marks. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

/** The words of a text in `a–z` and digits; none where it is written in another script. */
export const asciiWords = (text: string): string[] =>
  Array.from(text.normalize('NFC').toLowerCase().normalize('NFC'), (letter) => SPELLED[letter] ?? letter)
    .join('')
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
