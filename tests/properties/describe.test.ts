import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../src/lms/scorm2004/describe.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', minLength: 230, maxLength: 270 }),
  fc
    .array(fc.constantFrom('{', '}', '{lang=de}', '\n', '\r', '\u2028', '\u0085', ' ', 'ä', '😀'), {
      maxLength: 300,
    })
    .map((parts) => parts.join('')),
);

test('any text becomes one line of at most 250 characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const description = describe(text);
      expect(description.length).toBeLessThanOrEqual(250);
      expect(description).not.toMatch(/[\r\n\u2028\u2029]|^\s|\s$/);
    }),
  );
});

test('an LMS takes any text as a description', () => {
  const lms = strictScorm2004();
  lms.Initialize('');
  lms.SetValue('cmi.interactions.0.id', 'anfrage');
  fc.assert(
    fc.property(texts, (text) => {
      const description = describe(text);
      expect(lms.SetValue('cmi.interactions.0.description', description)).toBe('true');
      expect(lms.GetValue('cmi.interactions.0.description')).toBe(description);
    }),
  );
});

test('no whole character is lost to half of another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(describe(text)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('a short line stays as it is', () => {
  const short = fc
    .string({ maxLength: 250 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => !text.startsWith('{'));
  fc.assert(
    fc.property(short, (text) => {
      expect(describe(text)).toBe(text);
    }),
  );
});
