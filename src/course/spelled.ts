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

/** A text in small letters, umlauts and the like in letters of `a–z`. Other marks and scripts stay. */
export const spelled = (text: string): string =>
  Array.from(
    text.normalize('NFC').toLowerCase().normalize('NFC'),
    (letter) => SPELLED[letter] ?? letter,
  ).join('');
