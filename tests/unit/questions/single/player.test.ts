import { expect, test } from 'vitest';
import type { PlayerSingle } from '../../../../src/questions/single/kind.ts';
import { player } from '../../../../src/questions/single/player.ts';

const question: PlayerSingle = {
  kind: 'single',
  id: 'anfrage',
  key: '01',
  revision: 1,
  rated: true,
  options: [
    { letter: 'c', rating: 'ok' },
    { letter: 'a', rating: 'best' },
    { letter: 'b', rating: 'poor' },
  ],
};

test.each([
  ['a', 2],
  ['c', 1],
  ['b', 0],
])('the answer %s gives %i half points and is recorded by its letter', (response, points) => {
  expect(player.points(question, response)).toBe(points);
  expect(player.interaction(question, response, (letter) => `Wort ${letter}`)).toEqual({
    type: 'choice',
    response: [{ letter: response, text: `Wort ${response}` }],
    pattern: [{ letter: 'a', text: 'Wort a' }],
  });
});

test.each(['d', '', 'aa', 'A'])('the response "%s" is unknown to the question', (response) => {
  expect(player.points(question, response)).toBeUndefined();
});
