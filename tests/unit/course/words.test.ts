import { expect, test } from 'vitest';
import { asciiWords, joinWords } from '../../../src/course/ascii-words.ts';
import { transliterate } from '../../../src/course/transliterate.ts';

test.each([
  ['Größe', 'groesse'],
  ['ÄÖÜ', 'aeoeue'],
  ['a\u0308 wie Ärger', 'ae wie aerger'],
  ['Ærø, Œuvre, Åse', 'aeroe, oeuvre, aase'],
  ['Ðór Þór Łódź Đuro', 'dór thór lódź duro'],
  ['Привет', 'привет'],
])('"%s" is spelled "%s"', (text, spelled) => {
  expect(transliterate(text)).toBe(spelled);
});

test.each([
  ['Das Foto vom Sommerfest', ['das', 'foto', 'vom', 'sommerfest']],
  ['  Café & Crème: 3 Regeln!  ', ['cafe', 'creme', '3', 'regeln']],
  ["Wie geht's? L’été", ['wie', 'gehts', 'lete']],
  ['Привет', []],
  ['', []],
])('the words of "%s" are %j', (text, words) => {
  expect(asciiWords(text)).toEqual(words);
});

test.each<[string[], number, string]>([
  [['das', 'foto'], 8, 'das-foto'],
  [['das', 'foto'], 7, 'das'],
  [['das', 'foto', 'vom', 'fest'], 12, 'das-foto-vom'],
  [['das', 'sommerfest', 'foto'], 9, 'das-foto'],
  [['sommerfest'], 6, 'sommer'],
  [[], 6, ''],
])('of %j, %i characters hold "%s"', (words, maxLength, joined) => {
  expect(joinWords(words, maxLength)).toBe(joined);
});
