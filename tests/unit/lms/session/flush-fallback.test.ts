import { describe, expect, test } from 'vitest';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { enqueue } from '../../../../src/lms/session/outbox.ts';
import { PLACE } from './connected.ts';
import { lines } from './outboxes.ts';
import { flushAndCommit, flushWith } from './flushing.ts';
import { DATA, readableAnswer } from './readable-answer.ts';

const RESPONSE = 'cmi.interactions.0.student_response';
const READABLE = ['cmi.interactions.0.correct_responses.0.pattern=a: Nein', `${RESPONSE}=b: Ja`];

/** Flushes a readable answer and resume data behind it to an LMS that refuses some assignments. */
const flushAnswer = (
  refuses: (assignment: string) => boolean,
  outbox = enqueue([], [PLACE, ...readableAnswer(0), DATA]),
) => {
  const { sent, ...flushed } = flushWith(outbox, (assignment) =>
    refuses(assignment) ? 'refused' : 'accepted',
  );
  return { sent, ...flushed, lines: lines(flushed.outbox) };
};

const FALLBACKS = [
  'lesson_location=01 sent',
  'interactions.0.id=anfrage sent',
  'interactions.0.type=choice sent',
  'interactions.0.correct_responses.0.pattern=a sent',
  'interactions.0.student_response=b sent',
  'interactions.0.result=wrong sent',
  'suspend_data=dl sent',
];

describe('an LMS that accepts readable responses', () => {
  test('gets no fallbacks', () => {
    const flushed = flushAnswer(() => false);
    expect(flushed).toMatchObject({ end: 'done', needsFallback: false });
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja sent');
    expect(flushed.lines).toContain('suspend_data=d sent');
  });
});

describe('an LMS that refuses readable responses', () => {
  test('gets the fallbacks of pattern, response and resume data in the same flush', () => {
    const flushed = flushAnswer((assignment) => READABLE.includes(assignment));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: true });
    expect(flushed.lines).toEqual(FALLBACKS);
    expect(flushed.sent.slice(3)).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein',
      'interactions.0.correct_responses.0.pattern=a',
      'interactions.0.student_response=b',
      'interactions.0.result=wrong',
      'suspend_data=dl',
    ]);
  });

  test('but not patterns gets the fallback of the pattern as well', () => {
    const flushed = flushAnswer((assignment) => assignment === READABLE[1]);
    expect(flushed).toMatchObject({ end: 'done', needsFallback: true });
    expect(flushed.lines).toEqual(FALLBACKS);
    expect(flushed.sent.filter((assignment) => assignment.includes('pattern'))).toEqual([
      'interactions.0.correct_responses.0.pattern=a: Nein',
      'interactions.0.correct_responses.0.pattern=a',
    ]);
  });

  test('but not patterns gets the fallback of a confirmed pattern as well', () => {
    const confirmed = flushAndCommit(enqueue([], readableAnswer(0).slice(0, 3)));
    const flushed = flushAnswer(
      (assignment) => assignment === READABLE[1],
      enqueue(confirmed, [...readableAnswer(0), DATA]),
    );
    expect(flushed.lines).toContain('interactions.0.correct_responses.0.pattern=a sent');
    expect(flushed.lines).toContain('interactions.0.student_response=b sent');
  });

  test('keeps readable responses of earlier interactions that it has confirmed', () => {
    const confirmed = flushAndCommit(enqueue([], readableAnswer(0)));
    const flushed = flushAnswer(
      (assignment) => assignment.startsWith('cmi.interactions.1') && assignment.includes(': '),
      [...enqueue(confirmed, [...readableAnswer(1), DATA])],
    );
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja confirmed');
    expect(flushed.lines).toContain('interactions.1.student_response=b sent');
    expect(flushed.lines.at(-1)).toBe('suspend_data=dl sent');
  });

  test('and their fallbacks gets the rest of the interaction', () => {
    const flushed = flushAnswer((assignment) => assignment.startsWith(RESPONSE));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: true });
    expect(flushed.lines).toEqual(
      FALLBACKS.map((line) => line.replace(/(student_response=b) sent/, '$1 refused')),
    );
  });
});

describe('an LMS that refuses something else', () => {
  test('because it has no interactions gets no fallbacks', () => {
    const flushed = flushAnswer((assignment) => assignment.includes('interactions'));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: false });
    expect(flushed.sent).toEqual(['lesson_location=01', 'interactions.0.id=anfrage', 'suspend_data=d']);
    expect(flushed.lines.at(-1)).toBe('suspend_data=d sent');
  });

  test('because resume data are too long gets no fallbacks', () => {
    const flushed = flushAnswer((assignment) => assignment.startsWith('cmi.suspend_data'));
    expect(flushed).toMatchObject({ end: 'done', needsFallback: false });
    expect(flushed.sent.filter((assignment) => assignment.startsWith('suspend_data'))).toEqual([
      'suspend_data=d',
    ]);
    expect(flushed.lines).toContain('interactions.0.student_response=b: Ja sent');
    expect(flushed.lines.at(-1)).toBe('suspend_data=d refused');
  });
});

/** Refuses the readable pattern, and has ended the session when the response is set. */
const endingSession = (assignment: string): SetResult =>
  assignment === READABLE[0] ? 'refused' : assignment.startsWith(RESPONSE) ? 'over' : 'accepted';

test('a session that ends after a readable pattern was refused leaves the fallbacks waiting', () => {
  const { outbox, end, needsFallback } = flushWith(enqueue([], [...readableAnswer(0), DATA]), endingSession);
  expect([end, needsFallback]).toEqual(['over', true]);
  expect(lines(outbox).slice(3)).toEqual([
    'interactions.0.student_response=b waiting',
    'interactions.0.result=wrong waiting',
    'suspend_data=dl waiting',
  ]);
});
