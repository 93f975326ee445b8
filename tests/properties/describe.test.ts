import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../src/lms/scorm2004/describe.ts';
import { strictScorm2004 } from '../../src/profiles/strict-scorm2004.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 270 }),
  fc
    .array(fc.constantFrom('{', '}', '{lang=de}', '\n', '\r', '\u2028', '\u0085', ' ', 'ä', '😀'), {
      maxLength: 300,
    })
    .map((parts) => parts.join('')),
);

/** A text that has nothing to be cut or replaced. */
const short = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ maxLength })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !text.startsWith('{'));

test('any question and answer become one line of at most 250 characters', () => {
  fc.assert(
    fc.property(texts, texts, (question, answer) => {
      const description = describe(question, answer);
      expect(description.length).toBeLessThanOrEqual(250);
      expect(description).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s|\s$/u);
    }),
  );
});

test('an LMS takes any question and answer as a description', () => {
  const lms = strictScorm2004();
  lms.Initialize('');
  lms.SetValue('cmi.interactions.0.id', 'anfrage');
  fc.assert(
    fc.property(texts, texts, (question, answer) => {
      const description = describe(question, answer);
      expect(lms.SetValue('cmi.interactions.0.description', description)).toBe('true');
      expect(lms.GetValue('cmi.interactions.0.description')).toBe(description);
    }),
  );
});

test('a description never ends in half a character', () => {
  const whole = fc.string({ unit: 'grapheme', maxLength: 400 });
  fc.assert(
    fc.property(whole, whole, (question, answer) => {
      expect(describe(question, answer)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('a short question is described whole, with the answer behind it', () => {
  fc.assert(
    fc.property(short(250), short(247), (question, answer) => {
      expect(describe(question, '')).toBe(question);
      expect(describe('', answer)).toBe(answer);
      fc.pre(question.length + answer.length <= 247);
      expect(describe(question, answer)).toBe(`${question} – ${answer}`);
    }),
  );
});

test('where question and answer are too long together, each gets at least half of the 250 characters, and all are used', () => {
  const long = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(long, long, (asked, said) => {
      fc.pre(asked + said > 247);
      const [question, answer] = describe('ä'.repeat(asked), 'ö'.repeat(said)).split(' – ');
      expect(question!.length + answer!.length).toBe(247);
      expect(question!.length).toBeGreaterThanOrEqual(Math.min(asked, 123));
      expect(answer!.length).toBeGreaterThanOrEqual(Math.min(said, 123));
    }),
  );
});
