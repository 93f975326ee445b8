import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/lms/session/verdict.ts';
import { lost, note } from '../../../../src/lms/session/outbox.ts';
import { PLACE } from './connected.ts';
import { lines } from './outboxes.ts';
import { committing, offering } from './flushing.ts';
import { DATA, wordy } from './wordy.ts';

const RESPONSE = 'cmi.interactions.0.student_response';
const WORDS = ['cmi.interactions.0.correct_responses.0.pattern=a: Nein', `${RESPONSE}=b: Ja`];

/** What an LMS holds after a round, of an interaction with words and of resume data behind it. */
const held = (refuses: (told: string) => boolean, ledger = note([], [PLACE, ...wordy(0), DATA])) => {
  const { heard, ...round } = offering(ledger, (told) => (refuses(told) ? 'refused' : 'accepted'));
  return { heard, ...round, lines: lines(round.ledger) };
};

const PLAIN = [
  'lesson_location=01 offered',
  'interactions.0.id=anfrage offered',
  'interactions.0.type=choice offered',
  'interactions.0.correct_responses.0.pattern=a offered',
  'interactions.0.student_response=b offered',
  'interactions.0.result=wrong offered',
  'suspend_data=dl offered',
];

describe('an LMS that takes words', () => {
  test('gets them, and resume data that say so', () => {
    const round = held(() => false);
    expect(round).toMatchObject({ end: 'done', plain: false });
    expect(round.lines).toContain('interactions.0.student_response=b: Ja offered');
    expect(round.lines).toContain('suspend_data=d offered');
  });
});

describe('an LMS that refuses words', () => {
  test('gets pattern, response and resume data in their plain form in the same round', () => {
    const round = held((told) => WORDS.includes(told));
    expect(round).toMatchObject({ end: 'done', plain: true });
    expect(round.lines).toEqual(PLAIN);
    expect(round.heard.slice(3)).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein',
      'interactions.0.correct_responses.0.pattern=a',
      'interactions.0.student_response=b',
      'interactions.0.result=wrong',
      'suspend_data=dl',
    ]);
  });

  test('of the response alone gets the pattern in the same form, though it took its words', () => {
    const round = held((told) => told === WORDS[1]);
    expect(round).toMatchObject({ end: 'done', plain: true });
    expect(round.lines).toEqual(PLAIN);
    expect(round.heard.filter((told) => told.includes('pattern'))).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein',
      'interactions.0.correct_responses.0.pattern=a',
    ]);
  });

  test('of the response alone gets the pattern in the same form, though a commit has confirmed its words', () => {
    const confirmed = committing(note([], wordy(0).slice(0, 3)));
    const round = held((told) => told === WORDS[1], note(confirmed, [...wordy(0), DATA]));
    expect(round.lines).toContain('interactions.0.correct_responses.0.pattern=a offered');
    expect(round.lines).toContain('interactions.0.student_response=b offered');
  });

  test('keeps the words of earlier interactions that it has confirmed', () => {
    const confirmed = committing(note([], wordy(0)));
    const round = held(
      (told) => told.startsWith('cmi.interactions.1') && told.includes(': '),
      [...note(confirmed, [...wordy(1), DATA])],
    );
    expect(round.lines).toContain('interactions.0.student_response=b: Ja confirmed');
    expect(round.lines).toContain('interactions.1.student_response=b offered');
    expect(round.lines.at(-1)).toBe('suspend_data=dl offered');
  });

  test('and letters as well does without the response alone', () => {
    const round = held((told) => told.startsWith(RESPONSE));
    expect(round).toMatchObject({ end: 'done', plain: true });
    expect(round.lines).toEqual(
      PLAIN.map((line) => line.replace(/(student_response=b) offered/, '$1 refused')),
    );
  });

  test('only in another form, after a commit that got lost, keeps the words', () => {
    const again = lost(offering(note([], wordy(0))).ledger);
    const between = committing(again, (told) => (told.endsWith(' ') ? 'refused' : 'accepted'));
    const round = held(() => false, between);
    expect(round).toMatchObject({ plain: false });
    expect(round.lines).toContain('interactions.0.student_response=b: Ja offered');
  });
});

describe('an LMS that refuses something else', () => {
  test('because it keeps no interactions is not told letters instead', () => {
    const round = held((told) => told.includes('interactions'));
    expect(round).toMatchObject({ end: 'done', plain: false });
    expect(round.heard).toEqual(['lesson_location=01', 'interactions.0.id=anfrage', 'suspend_data=d']);
    expect(round.lines.at(-1)).toBe('suspend_data=d offered');
  });

  test('because resume data are too long for it goes on with words', () => {
    const round = held((told) => told.startsWith('cmi.suspend_data'));
    expect(round).toMatchObject({ end: 'done', plain: false });
    expect(round.heard.filter((told) => told.startsWith('suspend_data'))).toEqual(['suspend_data=d']);
    expect(round.lines).toContain('interactions.0.student_response=b: Ja offered');
    expect(round.lines.at(-1)).toBe('suspend_data=d refused');
  });
});

/** Refuses the words of the pattern, and has ended the session when the response comes. */
const ending = (told: string): Verdict =>
  told === WORDS[0] ? 'refused' : told.startsWith(RESPONSE) ? 'over' : 'accepted';

test('a session that ends after words have been refused leaves the rest in its plain form', () => {
  const { ledger, end, plain } = offering(note([], [...wordy(0), DATA]), ending);
  expect([end, plain]).toEqual(['over', true]);
  expect(lines(ledger).slice(3)).toEqual([
    'interactions.0.student_response=b waiting',
    'interactions.0.result=wrong waiting',
    'suspend_data=dl waiting',
  ]);
});
