import { expect, test } from 'vitest';
import type { PlayerMatch } from '../../../../src/questions/match/kind.ts';
import { player } from '../../../../src/questions/match/player.ts';
import { PLAYER_QUESTION, textFor } from '../player-question.ts';

/** c belongs to x, a to y, b to z; nothing belongs to w. */
const question = (lenient: boolean): PlayerMatch => ({
  ...PLAYER_QUESTION,
  kind: 'match',
  pairs: 'cxaybz',
  targets: 'xyzw',
  lenient,
});

test.each([
  ['aybzcx', 2, 2, 'all right'],
  ['aybzcw', 1, 0, 'two of three are right'],
  ['azbycx', 0, 0, 'two are swapped, so that one of three is right'],
  ['awbwcw', 0, 0, 'nothing is right'],
])('%s gives %i half points, without leniency %i: %s', (response, lenient, strict) => {
  expect(player.points(question(true), response)).toBe(lenient);
  expect(player.points(question(false), response)).toBe(strict);
});

test.each(['', 'aybz', 'cxaybz', 'aybzcq', 'aybzcxay', 'ayayay'])(
  '"%s" is no answer that the question knows',
  (response) => {
    expect(player.points(question(true), response)).toBeUndefined();
  },
);

test('an interaction has pairs with the texts of both sides', () => {
  expect(player.interaction(question(true), 'aybzcw', textFor)).toMatchObject({
    type: 'matching',
    response: [
      { letters: ['a', 'y'], text: 'Wort a → Wort y' },
      { letters: ['b', 'z'], text: 'Wort b → Wort z' },
      { letters: ['c', 'w'], text: 'Wort c → Wort w' },
    ],
  });
});
