import { expect, test } from 'vitest';
import { checksum } from '../../../src/lms/checksum.ts';

// FNV-1a, 32 bit, modulo 36^4. These values stand in resume data of packages that have gone out.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the checksum of "%s" comes from its FNV-1a hash', (text, hash) => {
  expect(Number.parseInt(checksum(text), 36)).toBe(hash % 36 ** 4);
});

test('a checksum always has four characters', () => {
  const lengths = Array.from({ length: 3000 }, (_, index) => checksum(`text ${index}`).length);
  expect(new Set(lengths)).toEqual(new Set([4]));
});
