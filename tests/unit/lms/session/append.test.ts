import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { onOneLine } from '../../../../src/lms/shorten.ts';
import { add, appends, type Element, element, type Keeps, replaces, times } from './appended.ts';

const FIRST = '[anfrage] Danke!';
const SECOND = '[partyfotos] Das hilft.';

const trimmed =
  (keeps: Keeps): Keeps =>
  (value, text) =>
    keeps(value, text.trim());

const KINDS: readonly (readonly [string, (value?: string) => Element])[] = [
  ['appends', (value) => element(appends, value)],
  ['replaces', (value) => element(replaces, value)],
  ['trims and appends', (value) => element(trimmed(appends), value)],
  ['trims and replaces', (value) => element(trimmed(replaces), value)],
  ['trims what it holds', (value) => element((before, text) => appends(before, text).trim(), value)],
];

describe.each(KINDS)('an LMS that %s', (_, connect) => {
  test('holds a first text as it is', () => {
    const lms = connect();
    expect(add(lms, FIRST)).toBe('accepted');
    expect(lms.value()).toBe(FIRST);
  });

  test('holds a second text after the first, each once', () => {
    const lms = connect();
    expect([add(lms, FIRST), add(lms, SECOND)]).toEqual(['accepted', 'accepted']);
    expect([times(lms, FIRST), times(lms, SECOND)]).toEqual([1, 1]);
    expect(lms.value().indexOf(FIRST)).toBe(0);
  });

  test('keeps text of others', () => {
    const lms = connect('Sehr gut – HR');
    add(lms, FIRST);
    expect(lms.value()).toMatch(/^Sehr gut – HR ?\[anfrage\] Danke!$/);
  });

  test('is not sent what it holds already', () => {
    const lms = connect();
    add(lms, FIRST);
    const before = lms.sent.length;
    expect(add(lms, FIRST)).toBe('accepted');
    expect(lms.sent).toHaveLength(before);
  });

  test('is sent a different value where a text may be lost, and holds each text once', () => {
    const lms = connect();
    add(lms, FIRST);
    add(lms, SECOND);
    for (const text of [FIRST, SECOND, FIRST]) {
      const before = lms.sent.length;
      expect(add(lms, text, true)).toBe('accepted');
      expect(lms.sent.length).toBeGreaterThan(before);
    }
    expect([times(lms, FIRST), times(lms, SECOND)]).toEqual([1, 1]);
  });

  test('is sent again what it has lost', () => {
    const lms = connect();
    expect(add(lms, FIRST, true)).toBe('accepted');
    expect(lms.value()).toBe(FIRST);
  });

  test('holds any texts in order, none lost and none twice', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (given) => {
        const texts = given.map((text, index) => onOneLine(`[folge-${index}] ${text}`, 4096));
        const lms = connect();
        for (const text of [...texts, ...texts]) add(lms, text);
        expect(lms.value().replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''));
      }),
    );
  });
});

test('a text that is the beginning of one that is held is another text', () => {
  const lms = element(appends);
  add(lms, '[anfrage] Danke! Und mehr.');
  add(lms, FIRST);
  expect(lms.value()).toBe('[anfrage] Danke! Und mehr. [anfrage] Danke!');
});

const upTo =
  (limit: number) =>
  (whole: string): SetResult =>
    whole.length <= limit ? 'accepted' : 'refused';

describe('an LMS that refuses a text', () => {
  test.each([
    ['appends', appends],
    ['replaces', replaces],
  ] as const)('and %s keeps what it held', (_, keeps) => {
    const lms = element(keeps, FIRST, upTo(FIRST.length + 5));
    expect(add(lms, SECOND)).toBe('refused');
    expect(lms.value()).toBe(FIRST);
  });

  test('and replaces keeps what it held, though the new text alone would fit', () => {
    const lms = element(replaces, FIRST, upTo(SECOND.length + 1));
    expect(add(lms, SECOND)).toBe('refused');
    expect(lms.value()).toBe(FIRST);
    expect(lms.sent).toHaveLength(3);
  });

  test.each(['failed', 'over'] as const)('for now (%s) is sent nothing else', (result) => {
    const lms = element(appends, FIRST, () => result);
    expect(add(lms, SECOND)).toBe(result);
    expect(lms.sent).toHaveLength(1);
  });
});

describe('an LMS that cannot be read', () => {
  test('because it throws is sent nothing for now', () => {
    const lms = element(appends, FIRST, undefined, () => null);
    expect(add(lms, SECOND)).toBe('failed');
    expect(lms.sent).toEqual([]);
  });

  test.each([
    ['appends', appends],
    ['replaces', replaces],
  ] as const)('because the element is write-only, and %s, holds a text once', (_, keeps) => {
    const lms = element(keeps, '', undefined, () => '');
    expect(add(lms, FIRST)).toBe('accepted');
    expect(times(lms, FIRST)).toBe(1);
  });
});
