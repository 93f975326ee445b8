import { expect, test } from 'vitest';
import type { PlayerMultiple } from '../../../../src/questions/multiple/kind.ts';
import { player } from '../../../../src/questions/multiple/player.ts';
import { PLAYER_QUESTION, textFor } from '../player-question.ts';

/** In authored order: a and d are recommended, b is acceptable, c and e are poor. */
const question: PlayerMultiple = {
  ...PLAYER_QUESTION,
  kind: 'multiple',
  options: [
    { letter: 'd', rating: 'best' },
    { letter: 'b', rating: 'ok' },
    { letter: 'a', rating: 'best' },
    { letter: 'c', rating: 'poor' },
    { letter: 'e', rating: 'poor' },
  ],
};

test.each([
  ['ad', 2, 'all that is recommended'],
  ['abd', 2, 'what is acceptable may be there'],
  ['a', 1, 'one is missing'],
  ['ab', 1, 'one is missing, and what is acceptable is no substitute'],
  ['b', 0, 'both are missing'],
  ['acd', 0, 'something poor is there'],
  ['abcde', 0, 'whoever ticks everything knows nothing'],
])('the answer %s gives %i half points: %s', (response, points) => {
  expect(player.points(question, response)).toBe(points);
});

test.each(['', 'da', 'aa', 'x', 'ax', 'A'])('the response "%s" is unknown to the question', (response) => {
  expect(player.points(question, response)).toBeUndefined();
});

test('an interaction has all letters of the response, and the recommended ones in authored order', () => {
  expect(player.interaction(question, 'ab', textFor)).toEqual({
    type: 'choice',
    response: [
      { letter: 'a', text: 'Wort a' },
      { letter: 'b', text: 'Wort b' },
    ],
    pattern: [
      { letter: 'd', text: 'Wort d' },
      { letter: 'a', text: 'Wort a' },
    ],
  });
});
