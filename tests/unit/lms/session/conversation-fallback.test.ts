import { describe, expect, test } from 'vitest';
import {
  type Conversation,
  OPENED,
  useFallbacks,
  attempted as step,
} from '../../../../src/lms/session/conversation.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { PLACE } from './connected.ts';
import { queued, offline, attempted } from './conversing.ts';
import { lines } from './outboxes.ts';
import { DATA, readableAnswer } from './readable-answer.ts';

/** An attempt with an LMS that refuses readable responses. */
function refusingReadable(before: Conversation): Conversation {
  const flushed = flush(before.outbox, ([, value]) => (value.includes(': ') ? 'refused' : 'accepted'));
  return step(before, { flushed, commitResult: 'confirmed', online: true, at: 10_000 });
}

const linesOf = ({ outbox }: Conversation): string[] => lines(outbox);

/** After the first answer: the LMS has refused the readable response, and accepted its fallback. */
const switched = (): Conversation => refusingReadable(queued(OPENED, ...readableAnswer(0), DATA));

test('a session begins without fallbacks', () => {
  expect(OPENED.needsFallback).toBe(false);
  expect(queued(OPENED, DATA)).toMatchObject({ needsFallback: false });
  expect(linesOf(queued(OPENED, DATA))).toEqual(['suspend_data=d waiting']);
  expect(attempted(queued(OPENED, ...readableAnswer(0)))).toMatchObject({
    needsFallback: false,
    state: 'tracked',
  });
});

describe('a session whose LMS has refused a readable response', () => {
  test('has the fallbacks confirmed', () => {
    expect(switched()).toMatchObject({ needsFallback: true, state: 'tracked', failures: 0, confirmed: true });
    expect(linesOf(switched())).toContain('interactions.0.student_response=b confirmed');
    expect(linesOf(switched()).at(-1)).toBe('suspend_data=dl confirmed');
  });

  test('sends fallbacks from then on', () => {
    const later = queued(
      switched(),
      ...readableAnswer(1),
      ['cmi.suspend_data', 'e', { fallback: 'el' }],
      PLACE,
    );
    expect(linesOf(later).slice(5)).toEqual([
      'interactions.1.id=anfrage waiting',
      'interactions.1.type=choice waiting',
      'interactions.1.correct_responses.0.pattern=a waiting',
      'interactions.1.student_response=b waiting',
      'interactions.1.result=wrong waiting',
      'suspend_data=el waiting',
      'lesson_location=01 waiting',
    ]);
    expect(attempted(later)).toMatchObject({ needsFallback: true, confirmed: true });
  });

  test('sends fallbacks again after a failed commit', () => {
    const lost = attempted(queued(switched(), ...readableAnswer(1)), { commitResult: 'failed' });
    expect(lost.needsFallback).toBe(true);
    expect(linesOf(lost)).toContain('interactions.1.student_response=b waiting');
    expect(linesOf(offline(switched()))).toContain('suspend_data=dl waiting');
  });

  test('does not change where the same resume data are queued again', () => {
    const same = queued(switched(), DATA);
    expect(same).toEqual(switched());
  });
});

describe('a session that begins with fallbacks', () => {
  test('sends them from the first value on', () => {
    expect(linesOf(queued(useFallbacks(OPENED), ...readableAnswer(0), DATA))).toEqual([
      'interactions.0.id=anfrage waiting',
      'interactions.0.type=choice waiting',
      'interactions.0.correct_responses.0.pattern=a waiting',
      'interactions.0.student_response=b waiting',
      'interactions.0.result=wrong waiting',
      'suspend_data=dl waiting',
    ]);
  });

  test('sends them after attempts of every kind', () => {
    const begun = queued(useFallbacks(OPENED), DATA);
    for (const attempt of [
      {},
      { commitResult: 'failed' },
      { result: 'failed' },
      { online: false },
    ] as const) {
      const later = queued(attempted(begun, attempt), ...readableAnswer(0));
      expect(linesOf(later)).toContain('interactions.0.student_response=b waiting');
    }
  });

  test('has nothing to send for that', () => {
    expect(useFallbacks(OPENED)).toEqual({ ...OPENED, needsFallback: true });
  });
});
