import { describe, expect, test } from 'vitest';
import { dueIn, OPENED } from '../../../../src/lms/session/conversation.ts';
import { PLACE, RESUME } from './connected.ts';
import { failed, noted, saved, tried } from './conversing.ts';

describe('an attempt in vain', () => {
  test('is repeated after 2, 4, 8, 16 and then every 30 seconds', () => {
    let at = 10_000;
    let conversation = noted(OPENED, RESUME);
    const pauses = [1, 2, 3, 4, 5, 6, 7].map(() => {
      conversation = tried(conversation, { receipt: 'failed', at });
      const due = dueIn(conversation, at)!;
      at += due;
      return due;
    });
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(conversation.failures).toBe(7);
  });
});

describe('the next attempt', () => {
  test('is due at once where there was none yet', () => {
    expect(dueIn(noted(OPENED, RESUME), 0)).toBe(0);
  });

  test.each([
    [10_000, 1000],
    [10_999, 1],
    [11_000, 0],
    [12_000, 0],
  ])('comes a second after the latest one: at %i in %i', (now, due) => {
    expect(dueIn(noted(saved, PLACE), now)).toBe(due);
  });

  test.each([
    [10_000, 2000],
    [11_999, 1],
    [12_000, 0],
    [60_000, 0],
  ])('comes later after a failure: at %i in %i', (now, due) => {
    expect(dueIn(failed, now)).toBe(due);
  });

  test.each([0, 3_000])('does not come later where the clock is set back to %i', (now) => {
    expect(dueIn(noted(saved, PLACE), now)).toBe(1000);
    expect(dueIn(failed, now)).toBe(2000);
  });

  test('comes after a second all the same where there is something new to say', () => {
    expect(dueIn(noted(failed, PLACE), 10_000)).toBe(1000);
    expect(dueIn(noted(noted(failed, PLACE), PLACE), 10_000)).toBe(1000);
    expect(dueIn(noted(failed, RESUME), 10_000)).toBe(2000);
  });

  test('is not due where the learner has changed nothing', () => {
    expect(noted(saved, RESUME)).toEqual(saved);
    expect(dueIn(noted(saved, RESUME), 20_000)).toBeNull();
  });
});
