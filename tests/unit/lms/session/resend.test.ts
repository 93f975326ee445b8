import { describe, expect, test } from 'vitest';
import {
  enqueue,
  type Outbox,
  requeueConfirmedSince,
  requeueSent,
} from '../../../../src/lms/session/outbox.ts';
import { resend } from '../../../../src/lms/session/resend.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { statuses } from './flushing.ts';
import { allSent, AT, confirmed } from './outboxes.ts';

/** Equivalent values for all elements but the status. */
const blank = (element: string, value: string): string | null => (element === STATUS[0] ? null : `${value} `);

/** Resends to an LMS with these results by value; `calls` is the values that were set, and the commits. */
function resendWith(outbox: Outbox, results: Readonly<Record<string, SetResult>> = {}) {
  const calls: string[] = [];
  const { outbox: after } = resend(
    outbox,
    blank,
    ([, value]) => {
      calls.push(value);
      return results[value] ?? 'accepted';
    },
    () => void calls.push('Commit'),
  );
  return { calls, outbox: after };
}

/** Resume data, place and status whose commit has failed. */
const lost = (): Outbox => requeueSent(allSent(enqueue([], [RESUME, PLACE, STATUS])));

describe('values whose commit was lost', () => {
  test('are set as their equivalent values, committed, and set as themselves', () => {
    const { calls, outbox } = resendWith(lost());
    expect(calls).toEqual(['x ', '01 ', 'Commit', 'x', '01']);
    expect(statuses(outbox)).toEqual(['sent', 'sent', 'waiting']);
  });

  test('are so as well where they were confirmed and have become uncertain', () => {
    const { calls } = resendWith(requeueConfirmedSince(confirmed(RESUME), AT));
    expect(calls).toEqual(['x ', 'Commit', 'x']);
  });

  test('are left to the flush where the LMS refuses the equivalent value, since it checks formats', () => {
    const { calls, outbox } = resendWith(lost(), { 'x ': 'refused' });
    expect(calls).toEqual(['x ', '01 ', 'Commit', '01']);
    expect(statuses(outbox)).toEqual(['waiting', 'sent', 'waiting']);
  });

  test('wait where the session is over', () => {
    const { calls, outbox } = resendWith(lost(), { 'x ': 'over' });
    expect(calls).toEqual(['x ']);
    expect(statuses(outbox)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test('wait where the LMS accepts no value at all', () => {
    const { calls, outbox } = resendWith(lost(), { 'x ': 'failed', completed: 'failed' });
    expect(calls).toEqual(['x ', 'completed']);
    expect(statuses(outbox)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test('go to the LMS with the next flush where they cannot be set as themselves', () => {
    const { outbox } = resendWith(lost(), { x: 'failed' });
    expect(statuses(outbox)).toEqual(['waiting', 'sent', 'waiting']);
    expect(outbox[0]).toMatchObject({ value: 'x', lastAccepted: 'x ' });
  });
});

test('a newer value is left to the flush, unless it equals what was accepted last', () => {
  const newer = enqueue(lost(), [['cmi.suspend_data', 'y']]);
  expect(resendWith(newer).calls).toEqual(['01 ', 'Commit', '01']);
  expect(resendWith(enqueue(newer, [RESUME])).calls).toEqual(['01 ', 'x ', 'Commit', '01', 'x']);
});
