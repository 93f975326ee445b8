import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { Choice, ChoiceResponse } from '../../../../src/lms/interaction.ts';
import { equivalentValue } from '../../../../src/lms/scorm12/equivalent-value.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { interaction } from '../facts.ts';
import { likeMoodle } from '../like-moodle.ts';

const choice = (letter: string, text: string): Choice => ({ letter, text });

/** What is set for choices that are both given and recommended. */
const set = (choices: readonly Choice[], type: ChoiceResponse['type'] = 'choice'): readonly Assignment[] =>
  dialect.assignments({
    fact: 'answer',
    index: 0,
    interaction: { ...interaction, type, response: choices, pattern: choices },
  });

const found = (assignments: readonly Assignment[], name: string) =>
  assignments.find(([element]) => element.endsWith(name));

const forms = (...choices: Choice[]) => {
  const [, value, options] = found(set(choices), 'student_response')!;
  return [value, options?.fallback];
};

describe('a readable response', () => {
  test.each([
    ['of one choice', [choice('b', 'Ich biete LinkedIn an.')], 'b: Ich biete LinkedIn an.', 'b'],
    ['of several', [choice('a', 'Ja.'), choice('c', 'Nein.')], 'a: Ja.; c: Nein.', 'a,c'],
    ['of a confirmed sentence', [choice('true', 'Ich kenne die Regeln.')], 't: Ich kenne die Regeln.', 't'],
    ['on one line', [choice('a', ' Zwei\n\tZeilen\u2028und \u0007mehr ')], 'a: Zwei Zeilen und mehr', 'a'],
    [
      'with any character',
      [choice('a', '„Grüße“ & <b>{x}</b>; 1,2 😀')],
      'a: „Grüße“ & <b>{x}</b>; 1,2 😀',
      'a',
    ],
    ['with a text for some', [choice('a', ''), choice('b', 'Ja.')], 'a; b: Ja.', 'a,b'],
  ])('%s', (_, choices, text, fallback) => {
    expect(forms(...choices)).toEqual([text, fallback]);
  });

  test('has no fallback where no choice has a text', () => {
    expect(forms(choice('b', ''))).toEqual(['b', undefined]);
    expect(forms(choice('true', ''))).toEqual(['t', undefined]);
  });
});

test('the pattern has value and fallback like the response', () => {
  const both = set([choice('a', 'Ja.'), choice('c', 'Nein.')]);
  expect(found(both, 'correct_responses.0.pattern')!.slice(1)).toEqual(
    found(both, 'student_response')!.slice(1),
  );
});

test('without recommended choices there is no pattern', () => {
  expect(found(set([]), 'pattern')).toBeUndefined();
});

const long = (length: number): Choice => choice('b', 'ä'.repeat(length));

describe('a long response', () => {
  test('is not shortened up to 250 bytes', () => {
    expect(forms(long(123))).toEqual([`b: ${'ä'.repeat(123)}`, 'b']);
    expect(forms(choice('b', 'x'.repeat(247)))).toEqual([`b: ${'x'.repeat(247)}`, 'b']);
  });

  test('ends in an ellipsis at 250 bytes; several choices are shortened alike', () => {
    expect(forms(long(124))).toEqual([`b: ${'ä'.repeat(122)}…`, 'b']);
    expect(forms(long(5000))).toEqual([`b: ${'ä'.repeat(122)}…`, 'b']);
    expect(forms(choice('a', 'x'.repeat(200)), choice('c', 'y'.repeat(200)))[0]).toMatch(
      /^a: x{118,121}…; c: y{118,121}…$/,
    );
  });

  test('keeps all letters in its fallback', () => {
    expect(forms(...'abcdefgh'.split('').map((letter) => choice(letter, 'x'.repeat(100))))[1]).toBe(
      'a,b,c,d,e,f,g,h',
    );
  });

  test('loses surrogate pairs as a whole', () => {
    expect(forms(choice('b', `${'x'.repeat(245)}😀😀`))[0]).toBe(`b: ${'x'.repeat(244)}…`);
  });

  test('is within CMIString255 also as its equivalent value', () => {
    const [element, value] = found(set([long(5000)]), 'student_response')!;
    expect(equivalentValue(element, value)!.length).toBeLessThanOrEqual(255);
  });
});

describe('a response and its pattern', () => {
  const given: readonly (readonly [ChoiceResponse['type'], readonly Choice[]])[] = [
    ['choice', [choice('b', 'Ich biete „LinkedIn“ an 😀.')]],
    ['choice', [choice('a', 'Ja.'), choice('c', 'x'.repeat(5000))]],
    ['true-false', [choice('true', 'Ich kenne die Regeln.')]],
  ];

  test.each(given)('of the type %s are accepted by a strict LMS as fallbacks', (type, choices) => {
    const lms = strictScorm12();
    lms.LMSInitialize('');
    for (const [element, value, options] of set(choices, type)) {
      expect([element, lms.LMSSetValue(element, options?.fallback ?? value)]).toEqual([element, 'true']);
    }
  });

  test.each(given)('of the type %s are held by an LMS like Moodle as they are', (type, choices) => {
    const lms = likeMoodle();
    lms.LMSInitialize('');
    const assignments = set(choices, type);
    for (const [element, value] of assignments) lms.LMSSetValue(element, value);
    lms.LMSCommit('');
    expect(lms.record()).toMatchObject(
      Object.fromEntries(assignments.map(([element, value]) => [element, value])),
    );
  });
});
