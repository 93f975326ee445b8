/** Letters that have no decomposition into a plain letter and marks, or another spelling in `a–z`. */
const SPELLINGS: Readonly<Record<string, string>> = {
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

/** A text in lower case with umlauts and the like spelled in `a–z`. Other marks and scripts stay. */
export const transliterate = (text: string): string =>
  Array.from(
    text.normalize('NFC').toLowerCase().normalize('NFC'),
    (letter) => SPELLINGS[letter] ?? letter,
  ).join('');
