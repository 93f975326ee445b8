import { describe, expect, test } from 'vitest';
import { nextAttemptIn, OPENED } from '../../../../src/lms/session/conversation.ts';
import { PLACE, RESUME } from './connected.ts';
import { failed, queued, saved, attempted } from './conversing.ts';

describe('a failed attempt', () => {
  test('is repeated after 2, 4, 8, 16 and then every 30 seconds', () => {
    let at = 10_000;
    let conversation = queued(OPENED, RESUME);
    const pauses = [1, 2, 3, 4, 5, 6, 7].map(() => {
      conversation = attempted(conversation, { commitResult: 'failed', at });
      const due = nextAttemptIn(conversation, at)!;
      at += due;
      return due;
    });
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(conversation.failures).toBe(7);
  });
});

describe('the next attempt', () => {
  test('is due at once where there was none before', () => {
    expect(nextAttemptIn(queued(OPENED, RESUME), 0)).toBe(0);
  });

  test.each([
    [10_000, 1000],
    [10_999, 1],
    [11_000, 0],
    [12_000, 0],
  ])('comes a second after the latest one: at %i in %i', (now, due) => {
    expect(nextAttemptIn(queued(saved(), PLACE), now)).toBe(due);
  });

  test.each([
    [10_000, 2000],
    [11_999, 1],
    [12_000, 0],
    [60_000, 0],
  ])('comes later after a failure: at %i in %i', (now, due) => {
    expect(nextAttemptIn(failed(), now)).toBe(due);
  });

  test.each([0, 3_000])('is not delayed by a clock that is set back to %i', (now) => {
    expect(nextAttemptIn(queued(saved(), PLACE), now)).toBe(1000);
    expect(nextAttemptIn(failed(), now)).toBe(2000);
  });

  test('is due in a second where a new value is queued', () => {
    expect(nextAttemptIn(queued(failed(), PLACE), 10_000)).toBe(1000);
    expect(nextAttemptIn(queued(queued(failed(), PLACE), PLACE), 10_000)).toBe(1000);
    expect(nextAttemptIn(queued(failed(), RESUME), 10_000)).toBe(2000);
  });

  test('is not due where nothing has changed', () => {
    expect(queued(saved(), RESUME)).toEqual(saved());
    expect(nextAttemptIn(queued(saved(), RESUME), 20_000)).toBeNull();
  });
});
