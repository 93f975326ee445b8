import { describe, expect, test } from 'vitest';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { requeueSent, enqueue } from '../../../../src/lms/session/outbox.ts';
import { PLACE } from './connected.ts';
import { lines } from './outboxes.ts';
import { committing, offering } from './flushing.ts';
import { DATA, readableAnswer } from './readable-answer.ts';

const RESPONSE = 'cmi.interactions.0.student_response';
const WORDS = ['cmi.interactions.0.correct_responses.0.pattern=a: Nein', `${RESPONSE}=b: Ja`];

/** What an LMS holds after a round, of an interaction with words and of resume data behind it. */
const held = (
  refuses: (told: string) => boolean,
  outbox = enqueue([], [PLACE, ...readableAnswer(0), DATA]),
) => {
  const { heard, ...flushed } = offering(outbox, (told) => (refuses(told) ? 'refused' : 'accepted'));
  return { heard, ...flushed, lines: lines(flushed.outbox) };
};

const PLAIN = [
  'lesson_location=01 sent',
  'interactions.0.id=anfrage sent',
  'interactions.0.type=choice sent',
  'interactions.0.correct_responses.0.pattern=a sent',
  'interactions.0.student_response=b sent',
  'interactions.0.result=wrong sent',
  'suspend_data=dl sent',
];

describe('an LMS that takes words', () => {
  test('gets them, and resume data that say so', () => {
    const flushed = held(() => false);
    expect(flushed).toMatchObject({ end: 'done', needsFallback: false });
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja sent');
    expect(flushed.lines).toContain('suspend_data=d sent');
  });
});

describe('an LMS that refuses words', () => {
  test('gets pattern, response and resume data in their plain form in the same round', () => {
    const flushed = held((told) => WORDS.includes(told));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: true });
    expect(flushed.lines).toEqual(PLAIN);
    expect(flushed.heard.slice(3)).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein',
      'interactions.0.correct_responses.0.pattern=a',
      'interactions.0.student_response=b',
      'interactions.0.result=wrong',
      'suspend_data=dl',
    ]);
  });

  test('of the response alone gets the pattern in the same form, though it took its words', () => {
    const flushed = held((told) => told === WORDS[1]);
    expect(flushed).toMatchObject({ end: 'done', needsFallback: true });
    expect(flushed.lines).toEqual(PLAIN);
    expect(flushed.heard.filter((told) => told.includes('pattern'))).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein',
      'interactions.0.correct_responses.0.pattern=a',
    ]);
  });

  test('of the response alone gets the pattern in the same form, though a commit has confirmed its words', () => {
    const confirmed = committing(enqueue([], readableAnswer(0).slice(0, 3)));
    const flushed = held((told) => told === WORDS[1], enqueue(confirmed, [...readableAnswer(0), DATA]));
    expect(flushed.lines).toContain('interactions.0.correct_responses.0.pattern=a sent');
    expect(flushed.lines).toContain('interactions.0.student_response=b sent');
  });

  test('keeps the words of earlier interactions that it has confirmed', () => {
    const confirmed = committing(enqueue([], readableAnswer(0)));
    const flushed = held(
      (told) => told.startsWith('cmi.interactions.1') && told.includes(': '),
      [...enqueue(confirmed, [...readableAnswer(1), DATA])],
    );
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja confirmed');
    expect(flushed.lines).toContain('interactions.1.student_response=b sent');
    expect(flushed.lines.at(-1)).toBe('suspend_data=dl sent');
  });

  test('and letters as well does without the response alone', () => {
    const flushed = held((told) => told.startsWith(RESPONSE));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: true });
    expect(flushed.lines).toEqual(
      PLAIN.map((line) => line.replace(/(student_response=b) sent/, '$1 refused')),
    );
  });

  test('only in another form, after a commit that got lost, keeps the words', () => {
    const resend = requeueSent(offering(enqueue([], readableAnswer(0))).outbox);
    const between = committing(resend, (told) => (told.endsWith(' ') ? 'refused' : 'accepted'));
    const flushed = held(() => false, between);
    expect(flushed).toMatchObject({ needsFallback: false });
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja sent');
  });
});

describe('an LMS that refuses something else', () => {
  test('because it keeps no interactions is not told letters instead', () => {
    const flushed = held((told) => told.includes('interactions'));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: false });
    expect(flushed.heard).toEqual(['lesson_location=01', 'interactions.0.id=anfrage', 'suspend_data=d']);
    expect(flushed.lines.at(-1)).toBe('suspend_data=d sent');
  });

  test('because resume data are too long for it goes on with words', () => {
    const flushed = held((told) => told.startsWith('cmi.suspend_data'));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: false });
    expect(flushed.heard.filter((told) => told.startsWith('suspend_data'))).toEqual(['suspend_data=d']);
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja sent');
    expect(flushed.lines.at(-1)).toBe('suspend_data=d refused');
  });
});

/** Refuses the words of the pattern, and has ended the session when the response comes. */
const ending = (told: string): SetResult =>
  told === WORDS[0] ? 'refused' : told.startsWith(RESPONSE) ? 'over' : 'accepted';

test('a session that ends after words have been refused leaves the rest in its plain form', () => {
  const { outbox, end, needsFallback } = offering(enqueue([], [...readableAnswer(0), DATA]), ending);
  expect([end, needsFallback]).toEqual(['over', true]);
  expect(lines(outbox).slice(3)).toEqual([
    'interactions.0.student_response=b waiting',
    'interactions.0.result=wrong waiting',
    'suspend_data=dl waiting',
  ]);
});
