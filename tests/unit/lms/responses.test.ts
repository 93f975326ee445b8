import { describe, expect, test } from 'vitest';
import type { FormattedResponse } from '../../../src/lms/format.ts';
import type { TypedResponse } from '../../../src/lms/interaction.ts';
import { formatResponse as format12 } from '../../../src/lms/scorm12/format-response.ts';
import { formatResponse as format2004 } from '../../../src/lms/scorm2004/format-response.ts';

interface Case {
  readonly given: TypedResponse;
  readonly in12: FormattedResponse;
  readonly in2004: FormattedResponse;
}

const pair = (source: string, target: string, text: string) => ({ letters: [source, target], text }) as const;

const CASES: Readonly<Record<string, Case>> = {
  'pairs that match': {
    given: {
      type: 'matching',
      response: [pair('a', 'd', 'Gast → Kaffee'), pair('b', 'c', 'Amt → nichts')],
      pattern: [pair('a', 'c', 'Gast → nichts'), pair('b', 'd', 'Amt → Kaffee')],
    },
    in12: {
      pattern: ['a.c: Gast → nichts; b.d: Amt → Kaffee', { fallback: 'a.c,b.d' }],
      response: ['a.d: Gast → Kaffee; b.c: Amt → nichts', { fallback: 'a.d,b.c' }],
    },
    in2004: {
      pattern: ['a[.]c[,]b[.]d'],
      response: ['a[.]d[,]b[.]c'],
      text: 'Gast → Kaffee; Amt → nichts',
    },
  },
  'a number in a range': {
    given: { type: 'numeric', response: 65.5, pattern: { value: 72, from: 64, to: 80 } },
    in12: { pattern: ['72 (64–80)', { fallback: '72' }], response: ['65.5'] },
    in2004: { pattern: ['64[:]80'], response: ['65.5'] },
  },
  'a number that must be met': {
    given: { type: 'numeric', response: 0.00001, pattern: { value: 72, from: 72, to: 72 } },
    in12: { pattern: ['72'], response: ['0.00001'] },
    in2004: { pattern: ['72[:]72'], response: ['0'] },
  },
  'a text': {
    given: { type: 'long-fill-in', response: '{a}\nb ' },
    in12: { type: 'fill-in', pattern: null, response: ['{a} / b'] },
    in2004: { pattern: null, response: ['(a} / b'] },
  },
  'a private text': {
    given: { type: 'long-fill-in', response: null },
    in12: { type: 'fill-in', pattern: null, response: null },
    in2004: { pattern: null, response: null },
  },
};

describe.each(Object.entries(CASES))('%s', (_, { given, in12, in2004 }) => {
  test('is a response of SCORM 1.2', () => {
    expect(format12(given)).toEqual(in12);
  });

  test('is a response of SCORM 2004', () => {
    expect(format2004(given)).toEqual(in2004);
  });
});
