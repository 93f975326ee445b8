import { expect, test } from 'vitest';
import { hash } from '../../../src/course/hash.ts';

test('a hash is the first twelve characters of the SHA-256', () => {
  expect(hash('abc')).toBe('ba7816bf8f01');
});
