import { bareText } from '../../../../src/schema/rich.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { order, type PlayerOrder } from '../../../../src/questions/order/kind.ts';
import { player } from '../../../../src/questions/order/player.ts';
import { PLAYER_QUESTION } from '../player-question.ts';

const COURSE = {
  language: 'de',
  text: 'private',
  tracking: { level: 'answers', timing: false, readers: '', retention: '' },
} as const;

test('the first order in the form is never right, nor nearly right', () => {
  const drawn = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 3, maxLength: 10 });
  fc.assert(
    fc.property(drawn, (texts) => {
      const letters = texts.map((_, index) => String.fromCharCode(97 + index));
      const outcomes = { best: bareText('Ja.'), ok: bareText('Fast.'), poor: bareText('Nein.') };
      const question = {
        kind: 'order' as const,
        id: 'x',
        text: bareText('?'),
        steps: texts.map(bareText),
        outcomes,
      };
      const { steps } = order.view(question, letters, COURSE) as { steps: { letter: string }[] };
      const projected = { ...PLAYER_QUESTION, kind: 'order', ...order.project(question, letters, COURSE) };
      expect(player.points(projected as PlayerOrder, steps.map(({ letter }) => letter).join(''))).toBe(0);
    }),
  );
});
