import { expect, test } from 'vitest';
import type { PlayerNumber } from '../../../../src/questions/number/kind.ts';
import { player } from '../../../../src/questions/number/player.ts';
import { PLAYER_QUESTION, textFor } from '../player-question.ts';

const question = (rules: Partial<PlayerNumber> = {}): PlayerNumber => ({
  ...PLAYER_QUESTION,
  kind: 'number',
  value: 72,
  tolerance: 8,
  lenient: true,
  ...rules,
});

test.each([
  ['72', 2, 'exactly'],
  ['64', 2, 'at the edge of the tolerance'],
  ['80', 2, 'at the other edge'],
  ['80_5', 1, 'within twice the tolerance'],
  ['56', 1, 'at the edge of twice the tolerance'],
  ['88_1', 0, 'beyond twice the tolerance'],
  ['-72', 0, 'far off'],
])('%s gives %i half points: %s', (response, points) => {
  expect(player.points(question(), response)).toBe(points);
});

test('without partial credit, a number beyond the tolerance has no points', () => {
  expect(player.points(question({ lenient: false }), '81')).toBe(0);
});

test('decimals are compared without errors of binary arithmetic', () => {
  expect(player.points(question({ value: 0.3, tolerance: 0.1 }), '0_4')).toBe(2);
  expect(player.points(question({ value: 1.1, tolerance: 0 }), '1_1')).toBe(2);
  expect(player.interaction(question({ value: 0.3, tolerance: 0.1 }), '0_4', textFor)).toMatchObject({
    pattern: { from: 0.2, to: 0.4 },
  });
});

test.each(['', '7.5', '1e3', '_5', '72_', 'x'])(
  'the response "%s" is unknown to the question',
  (response) => {
    expect(player.points(question(), response)).toBeUndefined();
  },
);

test('an interaction has the number and the range of right answers', () => {
  expect(player.interaction(question(), '80_5', textFor)).toEqual({
    type: 'numeric',
    response: 80.5,
    pattern: { value: 72, from: 64, to: 80 },
  });
});
