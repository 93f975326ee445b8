import { bareText } from '../../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import type { Rating } from '../../../../src/schema/rating.ts';
import { questionSchema } from '../../../../src/questions/schema.ts';
import { single } from '../../../../src/questions/single/kind.ts';
import type { Single } from '../../../../src/questions/single/schema.ts';

const questionOf = (...options: readonly (readonly [string, Rating, string?])[]): Single => ({
  kind: 'single',
  id: 'anfrage',
  text: bareText('Wie reagieren Sie?'),
  options: options.map(([text, rating, feedback = 'Denn …']) => ({
    text: bareText(text),
    rating,
    feedback: bareText(feedback),
  })),
});

const COURSE = {
  language: 'de',
  text: 'private',
  tracking: { level: 'answers', timing: false, readers: '', retention: '' },
} as const;
const QUESTION = questionOf(['eins', 'best'], ['zwei', 'ok'], ['drei', 'poor']);

test('a question of this kind is valid', () => {
  expect(questionSchema.parse(QUESTION)).toEqual(QUESTION);
  expect(questionSchema.safeParse({ ...QUESTION, kind: 'order' }).success).toBe(false);
  expect(questionSchema.safeParse(questionOf(['eins', 'best'])).success).toBe(false);
});

test('options get letters by their plain texts, in authored order', () => {
  expect(single.letteredTexts(QUESTION)).toEqual(['eins', 'zwei', 'drei']);
});

test.each([
  ['another order', questionOf(['drei', 'poor'], ['eins', 'best'], ['zwei', 'ok'])],
  ['other feedback', questionOf(['eins', 'best', 'Weil …'], ['zwei', 'ok'], ['drei', 'poor'])],
])('%s does not change the fingerprint', (_, changed) => {
  expect(single.fingerprint(changed)).toEqual(single.fingerprint(QUESTION));
});

test.each([
  ['another text', questionOf(['eins!', 'best'], ['zwei', 'ok'], ['drei', 'poor'])],
  ['another rating', questionOf(['eins', 'best'], ['zwei', 'poor'], ['drei', 'poor'])],
  ['ratings that change places', questionOf(['eins', 'ok'], ['zwei', 'best'], ['drei', 'poor'])],
  ['one option more', questionOf(['eins', 'best'], ['zwei', 'ok'], ['drei', 'poor'], ['vier', 'poor'])],
  ['one option less', questionOf(['eins', 'best'], ['zwei', 'ok'])],
])('%s changes the fingerprint', (_, changed) => {
  expect(single.fingerprint(changed)).not.toEqual(single.fingerprint(QUESTION));
});

test('the player gets letters and ratings, and no texts', () => {
  expect(single.project(QUESTION, ['c', 'a', 'b'], COURSE)).toEqual({
    options: [
      { letter: 'c', rating: 'best' },
      { letter: 'a', rating: 'ok' },
      { letter: 'b', rating: 'poor' },
    ],
  });
});

test('the page gets each option with its letter', () => {
  expect(single.view(QUESTION, ['c', 'a', 'b'], COURSE)).toMatchObject({
    options: [
      { letter: 'c', text: bareText('eins'), rating: 'best', feedback: bareText('Denn …') },
      { letter: 'a', text: bareText('zwei'), rating: 'ok' },
      { letter: 'b', text: bareText('drei'), rating: 'poor' },
    ],
  });
});
