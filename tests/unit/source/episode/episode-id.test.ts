import { expect, test } from 'vitest';
import { episodeIdFor } from '../../../../src/source/episode/episode-id.ts';

test.each([
  ['Die Anfrage', 'die-anfrage'],
  ['Öl & Ärger: über Größe', 'oel-aerger-ueber-groesse'],
  ['10 Fragen an Änne', 'fragen-an-aenne'],
  ['Eine Überschrift, die länger ist, als eine id sein darf', 'eine-ueberschrift-die-laenger-ist-als-id'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'donaudampfschifffahrtselektrizitaetenhau'],
])('the title "%s" suggests the id "%s"', (title, id) => {
  expect(episodeIdFor(title)).toBe(id);
});

test.each(['', '2030', 'Здравствуйте', 'Constructor', 7, undefined])(
  'the title %s suggests no id',
  (title) => {
    expect(episodeIdFor(title)).toBeUndefined();
  },
);
