import { describe, expect, test } from 'vitest';
import type { Choice, ChoiceResponse, Interaction } from '../../../../src/lms/interaction.ts';
import { dialect } from '../../../../src/lms/scorm2004/dialect.ts';
import { strictScorm2004 } from '../../../../src/profiles/strict-scorm2004.ts';
import { confirmation, interaction, options } from '../facts.ts';

const LONG: Choice = { letter: 'b', text: 'ä'.repeat(5000) };

/** What an LMS holds of an interaction, in short. */
function recorded(different: Partial<Interaction & ChoiceResponse>): Record<string, string> {
  const lms = strictScorm2004();
  lms.Initialize('');
  const answer = { fact: 'answer', index: 0, interaction: { ...interaction, ...different } } as const;
  for (const [element, value] of dialect.assignments(answer)) lms.SetValue(element, value);
  lms.Commit('');
  return Object.fromEntries(
    Object.entries(lms.record()).map(([element, value]) => [
      element.slice('cmi.interactions.0.'.length),
      value,
    ]),
  );
}

describe('an answer', () => {
  test('has its letters in the response, and question and text in the description', () => {
    expect(recorded({})).toMatchObject({
      learner_response: 'b',
      'correct_responses.0.pattern': 'a',
      description: 'Was tun Sie? – Ich lade sie hoch.',
    });
  });

  test('of several choices has them all', () => {
    expect(recorded({ response: [options.a, options.c], pattern: [options.a, options.b] })).toMatchObject({
      learner_response: 'a[,]c',
      'correct_responses.0.pattern': 'a[,]b',
      description: 'Was tun Sie? – Ich frage alle vorher.; Ich lösche sie.',
    });
  });

  test.each([
    ['de', '{lang=de}Was tun Sie? – Ich lade sie hoch.'],
    ['de-x-du', '{lang=de}Was tun Sie? – Ich lade sie hoch.'],
    ['de-CH', '{lang=de-CH}Was tun Sie? – Ich lade sie hoch.'],
    ['Deutsch', 'Was tun Sie? – Ich lade sie hoch.'],
  ])('in a course in %s says so', (language, description) => {
    expect(recorded({ language })).toMatchObject({ description });
  });

  test('without a text is described by its question', () => {
    expect(recorded({ response: [{ letter: 'b', text: '' }] })).toMatchObject({
      learner_response: 'b',
      description: 'Was tun Sie?',
    });
    const some = recorded({ response: [{ letter: 'b', text: '' }, options.c] });
    expect(some['description']).toBe('Was tun Sie? – Ich lösche sie.');
  });

  test.each([
    ['a long answer', 'Was tun Sie?', `Was tun Sie? – ${'ä'.repeat(234)}…`],
    ['a long question and answer', 'q'.repeat(5000), `${'q'.repeat(122)}… – ${'ä'.repeat(123)}…`],
  ])('is described in 250 characters: %s', (_, question, description) => {
    expect(recorded({ response: [LONG], description: question })).toMatchObject({
      learner_response: 'b',
      description,
    });
    expect(description).toHaveLength(250);
  });
});

test('an attestation has the response true, no pattern, and its sentence as description', () => {
  const record = recorded(confirmation);
  expect(record).toMatchObject({
    id: 'attest_1_0_0',
    type: 'true-false',
    learner_response: 'true',
    result: 'neutral',
    description: 'Ich kenne die Regeln.',
  });
  expect(record).not.toHaveProperty('correct_responses.0.pattern');
});

test('the longest sentence of an attestation is not shortened', () => {
  const text = 'ä'.repeat(240);
  expect(recorded({ ...confirmation, response: [{ letter: 'true', text }] })['description']).toBe(text);
});
