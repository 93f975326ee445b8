import { expect, test } from 'vitest';
import { de } from '../../../src/i18n/de.ts';
import { deDu } from '../../../src/i18n/de-x-du.ts';
import { en } from '../../../src/i18n/en.ts';
import { hasTexts, LANGUAGES, textsFor } from '../../../src/i18n/languages.ts';

test('there are page texts in German and English', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['de', 'en']));
});

test.each([
  ['de', de],
  ['de-AT', de],
  ['de-CH', de],
  ['de-x-du', deDu],
  ['en', en],
  ['en-GB', en],
])('%s has page texts, a region those of its language', (tag, texts) => {
  expect(hasTexts(tag)).toBe(true);
  expect(textsFor(tag)).toBe(texts);
});

test.each(['fr', 'fr-FR', 'deu', 'DE', 'de-', 'de_AT', 'de-AT-x-du', ''])(
  '"%s" is not spoken: a wrong tone or a wrong language is worse than none',
  (tag) => {
    expect(hasTexts(tag)).toBe(false);
    expect(() => textsFor(tag)).toThrow(`no page texts for ${tag}`);
  },
);

test.each(['constructor', 'toString', 'valueOf', '__proto__'])('%s has no page texts', (tag) => {
  expect(hasTexts(tag)).toBe(false);
});
