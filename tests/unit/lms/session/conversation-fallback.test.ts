import { describe, expect, test } from 'vitest';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import {
  type Conversation,
  OPENED,
  plainly,
  tried as attempted,
} from '../../../../src/lms/session/conversation.ts';
import { offer } from '../../../../src/lms/session/flush.ts';
import { PLACE } from './connected.ts';
import { noted, offline, tried } from './conversing.ts';
import { lines } from './outboxes.ts';
import { DATA, wordy } from './wordy.ts';

/** An attempt with an LMS that takes no words. */
function refusingWords(before: Conversation): Conversation {
  const round = offer(before.ledger, dialect.alike, ([, value]) =>
    value.includes(': ') ? 'refused' : 'accepted',
  );
  return attempted(before, { round, receipt: 'confirmed', online: true, at: 10_000 });
}

const told = ({ ledger }: Conversation): string[] => lines(ledger);

/** An LMS has refused words at the first answer, and taken letters. */
const switched = refusingWords(noted(OPENED, ...wordy(0), DATA));

test('a session begins with words', () => {
  expect(OPENED.plain).toBe(false);
  expect(noted(OPENED, DATA)).toMatchObject({ plain: false });
  expect(told(noted(OPENED, DATA))).toEqual(['suspend_data=d waiting']);
  expect(tried(noted(OPENED, ...wordy(0)))).toMatchObject({ plain: false, state: 'tracked' });
});

describe('a session whose LMS has refused words', () => {
  test('has got through all the same, and vouches for it', () => {
    expect(switched).toMatchObject({ plain: true, state: 'tracked', failures: 0, vouched: true });
    expect(told(switched)).toContain('interactions.0.student_response=b confirmed');
    expect(told(switched).at(-1)).toBe('suspend_data=dl confirmed');
  });

  test('offers letters at once from then on', () => {
    const later = noted(switched, ...wordy(1), ['cmi.suspend_data', 'e', { plain: 'el' }], PLACE);
    expect(told(later).slice(5)).toEqual([
      'interactions.1.id=anfrage waiting',
      'interactions.1.type=choice waiting',
      'interactions.1.correct_responses.0.pattern=a waiting',
      'interactions.1.student_response=b waiting',
      'interactions.1.result=wrong waiting',
      'suspend_data=el waiting',
      'lesson_location=01 waiting',
    ]);
    expect(tried(later)).toMatchObject({ plain: true, vouched: true });
  });

  test('offers letters again after a commit that got lost', () => {
    const lost = tried(noted(switched, ...wordy(1)), { receipt: 'failed' });
    expect(lost.plain).toBe(true);
    expect(told(lost)).toContain('interactions.1.student_response=b waiting');
    expect(told(offline(switched))).toContain('suspend_data=dl waiting');
  });

  test('has nothing more to say where its resume data are noted again', () => {
    const same = noted(switched, DATA);
    expect(same).toEqual(switched);
  });
});

describe('a session that is told to speak plainly', () => {
  test('does so from the first value on', () => {
    expect(told(noted(plainly(OPENED), ...wordy(0), DATA))).toEqual([
      'interactions.0.id=anfrage waiting',
      'interactions.0.type=choice waiting',
      'interactions.0.correct_responses.0.pattern=a waiting',
      'interactions.0.student_response=b waiting',
      'interactions.0.result=wrong waiting',
      'suspend_data=dl waiting',
    ]);
  });

  test('keeps doing so after attempts of every kind', () => {
    const begun = noted(plainly(OPENED), DATA);
    for (const attempt of [{}, { receipt: 'failed' }, { verdict: 'failed' }, { online: false }] as const) {
      const later = noted(tried(begun, attempt), ...wordy(0));
      expect(told(later)).toContain('interactions.0.student_response=b waiting');
    }
  });

  test('has no more to say for that', () => {
    expect(plainly(OPENED)).toEqual({ ...OPENED, plain: true });
  });
});
