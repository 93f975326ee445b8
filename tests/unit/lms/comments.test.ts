import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../src/lms/dialect.ts';
import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { strictScorm12 } from '../../../src/profiles/strict-scorm12.ts';
import { strictScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';

const time = new Date(2025, 2, 4, 9, 5, 7);
const fact = (text: string, index = 0) =>
  ({ fact: 'comment', index, episode: 'partyfotos', text, time }) as const;

const in12 = (text: string, index = 0): readonly Assignment[] => scorm12.assignments(fact(text, index));
const in2004 = (text: string, index = 0): readonly Assignment[] => scorm2004.assignments(fact(text, index));

const ANY = [
  ['Danke!', 'Danke!'],
  ['eins\r\n\r\nzwei\rdrei', 'eins / zwei / drei'],
  ['„Grüße“ & <b>{x}</b> 😀', '„Grüße“ & <b>{x}</b> 😀'],
  ['a\u0000b\u2028c\td', 'a b c d'],
] as const;

describe('a comment in SCORM 1.2', () => {
  test.each(ANY)('%j is appended with the id of its episode: %j', (text, line) => {
    expect(in12(text, 3)).toEqual([['cmi.comments', `[partyfotos] ${line}`, { append: true }]]);
  });

  test('has at most 4,096 characters', () => {
    expect(in12('x'.repeat(4083))[0]![1]).toBe(`[partyfotos] ${'x'.repeat(4083)}`);
    expect(in12('x'.repeat(5000))[0]![1]).toBe(`[partyfotos] ${'x'.repeat(4082)}…`);
  });
});

describe('a comment in SCORM 2004', () => {
  test.each(ANY)('%j is set at its index, with location and timestamp: %j', (text, line) => {
    expect(in2004(text, 3)).toEqual([
      ['cmi.comments_from_learner.3.comment', line],
      ['cmi.comments_from_learner.3.location', 'partyfotos'],
      ['cmi.comments_from_learner.3.timestamp', '2025-03-04T09:05:07'],
    ]);
  });

  test('begins with no brace, which would start a delimiter', () => {
    expect(in2004('{lang=fr}Merci')[0]![1]).toBe('(lang=fr}Merci');
    expect(in2004(' \n{x}')[0]![1]).toBe('(x}');
  });

  test('has at most 4,000 characters', () => {
    expect(in2004('x'.repeat(4000))[0]![1]).toBe('x'.repeat(4000));
    expect(in2004('x'.repeat(5000))[0]![1]).toBe(`${'x'.repeat(3999)}…`);
  });
});

test('strict LMSs of both standards accept any comment', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5000 }),
    fc
      .array(fc.constantFrom('{', '}', '\n', '\r\n', '[', ']', '\u2028', '\u0085', ' ', 'ä', '😀'), {
        maxLength: 300,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [lms12, lms2004] = [strictScorm12(), strictScorm2004()];
      lms12.LMSInitialize('');
      lms2004.Initialize('');
      const answers = [
        ...in12(text).map(([element, value]) => lms12.LMSSetValue(element, value)),
        ...in2004(text).map(([element, value]) => lms2004.SetValue(element, value)),
      ];
      expect(answers).toEqual(['true', 'true', 'true', 'true']);
      expect(lms12.LMSGetValue('cmi.comments')).not.toMatch(/[\r\n\p{Cc}]/u);
      expect(lms2004.GetValue('cmi.comments_from_learner.0.comment')).not.toMatch(/^\{|[\r\n\p{Cc}]/u);
    }),
  );
});
