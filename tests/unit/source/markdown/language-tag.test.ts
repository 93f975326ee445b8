import { expect, test } from 'vitest';
import { languageTag, meantTag } from '../../../../src/source/markdown/language-tag.ts';

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['de-x-du', 'de-x-du'],
  ['zh-Hans', 'zh-Hans'],
  ['grc', 'grc'],
  ['eng', 'en'],
])('%s is a language', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test.each(['', 'e', 'xx', 'english', 'en_GB', 'en-XX', 'en GB', '{en}'])('"%s" is no language', (written) => {
  expect(languageTag(written)).toBeUndefined();
});

test.each([
  ['English', 'en'],
  ['englisch', 'en'],
  ['Deutsch', 'de'],
  ['Français', 'fr'],
  ['en_GB', 'en-GB'],
  ['en-XX', 'en'],
  ['us', 'en'],
  ['jp', 'ja'],
])('%s was meant for %s', (written, tag) => {
  expect(meantTag(written)).toBe(tag);
});

test.each(['', 'xx', 'words', '§'])('"%s" suggests no language', (written) => {
  expect(meantTag(written)).toBeUndefined();
});
