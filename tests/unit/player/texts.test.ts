import { expect, test, vi } from 'vitest';

vi.stubGlobal('document', { documentElement: { lang: 'de' } });
const { number } = await import('../../../src/player/texts.ts');

test.each([
  [0, '0'],
  [80, '80'],
  [83.33, '83,33'],
  [999, '999'],
  [1000, '1.000'],
])('the number %d is written as %s in German', (value, written) => {
  expect(number(value)).toBe(written);
});
