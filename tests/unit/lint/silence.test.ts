import { expect, test } from 'vitest';
import { lint } from '../../../src/diagnostics/catalogue/lint.ts';
import { codes } from './course.ts';
import { series } from './write.ts';

const sentence = `Hier ${'wort '.repeat(40)}ende.`;
const options = [
  { mark: 'x', text: `Ich antworte ihr immer und ausführlich. ${'Wort '.repeat(10)}`, feedback: 'Gut.' },
  { text: 'Ich warte.' },
] as const;

/** A course with every lint warning. */
const bad = (silence: readonly string[]) =>
  series(
    [
      { options, scenario: '', role: '', more: '' },
      { options, scenario: `${sentence}\n\n`.repeat(30), more: '' },
      { options, scenario: '![IMG_2034](media/IMG_2034.jpg)\n\nWas tust du?' },
      { options },
    ],
    'de',
    `silence: [${silence.join(', ')}]\n`,
  );

const all = Object.values(lint).map(({ code }) => code);

test('one course can show every warning', async () => {
  expect([...new Set(await codes(bad([])))].sort()).toEqual([...all].sort());
});

test.each(all)('%s can be silenced, and then no other is', async (code) => {
  expect([...new Set(await codes(bad([code])))].sort()).toEqual(all.filter((other) => other !== code).sort());
});

test('every one is a warning, so that a course is built all the same', () => {
  expect(Object.values(lint).map(({ severity }) => severity)).toEqual(all.map(() => 'warning'));
});
