import { expect, test } from 'vitest';
import { fileSize } from '../../../src/cli/file-size.ts';

test.each([
  [40, '0.0 KB', '0,0 KB'],
  [103_321, '103.3 KB', '103,3 KB'],
  [999_949, '999.9 KB', '999,9 KB'],
  [999_950, '1.0 MB', '1,0 MB'],
  [3_999_900_000, '3999.9 MB', '3999,9 MB'],
])('%i bytes are %s', (bytes, english, german) => {
  expect([fileSize(bytes, 'en'), fileSize(bytes, 'de')]).toEqual([english, german]);
});
