import { expect, test } from 'vitest';
import type { PlayerOrder } from '../../../../src/questions/order/kind.ts';
import { player } from '../../../../src/questions/order/player.ts';
import { PLAYER_QUESTION } from '../player-question.ts';

const question = (lenient: boolean): PlayerOrder => ({
  ...PLAYER_QUESTION,
  kind: 'order',
  order: 'bdac',
  lenient,
});

test.each([
  ['bdac', 2, 2, 'the right order'],
  ['dbac', 1, 0, 'two neighbours are swapped'],
  ['bdca', 1, 0, 'the last two are swapped'],
  ['abdc', 0, 0, 'a step has moved by two places'],
  ['dbca', 0, 0, 'two pairs are swapped'],
  ['cadb', 0, 0, 'backwards'],
])('the order %s gives %i half points, without leniency %i: %s', (response, lenient, strict) => {
  expect(player.points(question(true), response)).toBe(lenient);
  expect(player.points(question(false), response)).toBe(strict);
});

test.each(['', 'bda', 'bdaca', 'bdaa', 'bdax'])(
  'the response "%s" is unknown to the question',
  (response) => {
    expect(player.points(question(true), response)).toBeUndefined();
  },
);
