import { describe, expect, test } from 'vitest';
import * as step from '../../../../src/lms/session/conversation.ts';
import { isWaiting } from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { type Attempt, failed, queued, offline, online, saved, terminated, attempted } from './conversing.ts';

test('a session that has just been opened has nothing to say and vouches for nothing', () => {
  expect(step.OPENED).toMatchObject({
    changed: false,
    state: 'tracked',
    endedByLms: false,
    failures: 0,
    savedAt: null,
    confirmed: false,
  });
  expect(step.nextAttemptIn(step.OPENED, 0)).toBeNull();
});

describe('a commit that is confirmed', () => {
  test('is vouched for, with its time', () => {
    expect(saved).toMatchObject({
      state: 'tracked',
      endedByLms: false,
      changed: false,
      failures: 0,
      attemptedAt: 10_000,
      savedAt: 10_000,
      confirmed: true,
    });
    expect(isWaiting(saved.outbox)).toBe(false);
    expect(step.nextAttemptIn(saved, 20_000)).toBeNull();
  });

  test('after failures makes good for them', () => {
    const other = attempted(failed, { at: 12_000 });
    expect(other).toMatchObject({ state: 'lost', failures: 0, savedAt: null, confirmed: false });
    expect(step.nextAttemptIn(other, 12_000)).toBe(1000);
    expect(attempted(other, { at: 13_000 })).toMatchObject({
      state: 'tracked',
      failures: 0,
      savedAt: 13_000,
      confirmed: true,
    });
  });
});

test('a commit of which nothing is said is neither repeated nor vouched for', () => {
  const unconfirmed = attempted(queued(saved, PLACE), { commitResult: 'unconfirmed', at: 12_000 });
  expect(unconfirmed).toMatchObject({
    state: 'tracked',
    failures: 0,
    attemptedAt: 12_000,
    savedAt: 10_000,
    confirmed: false,
  });
  expect(step.nextAttemptIn(unconfirmed, 12_000)).toBeNull();
});

describe('a commit that does not get through', () => {
  test.each<[string, Attempt]>([
    ['because the LMS says so', { commitResult: 'failed' }],
    ['because there is no network, whatever the LMS says', { online: false }],
    ['because there is no network, and the LMS says nothing', { online: false, commitResult: 'unconfirmed' }],
  ])('%s is failing, and everything waits', (_, attempt) => {
    const lost = attempted(queued(saved, PLACE, STATUS), { ...attempt, at: 12_000 });
    expect(lost).toMatchObject({
      state: 'lost',
      endedByLms: false,
      changed: false,
      failures: 1,
      attemptedAt: 12_000,
      savedAt: 10_000,
      confirmed: false,
    });
    expect(lost.outbox.map(({ status }) => status)).toEqual(['confirmed', 'waiting', 'waiting']);
  });
});

describe('an LMS that takes no value', () => {
  const stuck = attempted(queued(saved, PLACE, STATUS), { result: 'failed', at: 12_000 });

  test('is failing, whatever it would have said of the commit', () => {
    expect(stuck).toMatchObject({
      state: 'lost',
      endedByLms: false,
      changed: false,
      failures: 1,
      attemptedAt: 12_000,
      savedAt: 10_000,
      confirmed: false,
    });
    expect(stuck.outbox.map(({ status }) => status)).toEqual(['confirmed', 'waiting', 'waiting']);
    expect(step.nextAttemptIn(stuck, 12_000)).toBe(2000);
  });

  test('is failing again and again, and gets everything in the end', () => {
    let conversation = stuck;
    for (let flushed = 2; flushed <= 9; flushed += 1)
      conversation = attempted(conversation, { result: 'failed' });
    expect(conversation).toMatchObject({ state: 'lost', failures: 9 });
    expect(attempted(conversation, { at: 20_000 })).toMatchObject({
      state: 'tracked',
      failures: 0,
      savedAt: 20_000,
      confirmed: true,
    });
  });

  test('holds what it took just before with the next commit', () => {
    const { outbox } = flush(
      queued(saved, STATUS).outbox,
      () => null,
      () => 'accepted',
    );
    const half = step.attempted(saved, {
      flushed: { outbox, end: 'stuck', needsFallback: false },
      commitResult: null,
      online: true,
      at: 12_000,
    });
    expect(half).toMatchObject({ state: 'lost', failures: 1 });
    expect(half.outbox.map(({ status }) => status)).toEqual(['confirmed', 'sent']);
    expect(step.nextAttemptIn(half, 12_000)).toBe(2000);
    expect(attempted(half, { at: 14_000 })).toMatchObject({
      state: 'tracked',
      confirmed: true,
      savedAt: 14_000,
    });
  });

  test('without a network is failing like any other', () => {
    expect(attempted(stuck, { result: 'failed', online: false })).toMatchObject({
      state: 'lost',
      failures: 2,
    });
  });
});

describe('an LMS that has ended the session', () => {
  test.each<[string, Attempt]>([
    ['at a value', { result: 'over' }],
    ['at the commit', { commitResult: 'over' }],
    ['at the commit, without a network', { commitResult: 'over', online: false }],
  ])('%s has cut it, and holds what it has confirmed', (_, attempt) => {
    const endedByLms = attempted(queued(saved, PLACE), { ...attempt, at: 12_000 });
    expect(endedByLms).toMatchObject({ state: 'ended', endedByLms: true, savedAt: 10_000, confirmed: false });
    expect(endedByLms.outbox.map(({ status }) => status)).toEqual(['confirmed', 'waiting']);
    expect(step.nextAttemptIn(endedByLms, 99_000)).toBeNull();
  });

  test.each<[string, (before: step.Conversation) => step.Conversation]>([
    ['not a value', (before) => queued(before, STATUS)],
    ['not by another attempt', (before) => attempted(before)],
    ['nor that the network is gone', offline],
    ['nor that it is back', online],
    ['nor to be plain', step.useFallbacks],
  ])('is told nothing more, %s', (_, act) => {
    const endedByLms = attempted(queued(saved, PLACE), { commitResult: 'over' });
    expect(act(endedByLms)).toBe(endedByLms);
  });

  test('is still terminated', () => {
    const endedByLms = attempted(queued(saved, PLACE), { commitResult: 'over' });
    expect(terminated(endedByLms)).toEqual(endedByLms);
  });
});

describe('the network', () => {
  test('that goes takes back what was vouched for, even where nothing is doubted', () => {
    const gone = offline(saved, 40_001);
    expect(gone).toMatchObject({ state: 'lost', confirmed: false, savedAt: 10_000 });
    expect(isWaiting(gone.outbox)).toBe(false);
    expect(step.nextAttemptIn(gone, 99_000)).toBeNull();
  });

  test('that goes makes the last thirty seconds doubtful', () => {
    const gone = offline(saved, 40_000);
    expect(gone).toMatchObject({ state: 'lost', confirmed: false, savedAt: null });
    expect(isWaiting(gone.outbox)).toBe(true);
  });

  test('that comes back opens the session where nothing waits, but vouches for nothing', () => {
    const back = online({ ...offline(saved, 90_000), failures: 3 });
    expect(back).toMatchObject({ state: 'tracked', failures: 0, confirmed: false });
    expect(step.nextAttemptIn(back, 99_000)).toBeNull();
  });

  test('that comes back makes what waits due a second later, without a back-off', () => {
    const gone = attempted(attempted(offline(queued(saved, PLACE)), { online: false }), {
      online: false,
      at: 20_000,
    });
    expect(step.nextAttemptIn(gone, 20_000)).toBe(4000);
    const back = online(gone);
    expect(back).toMatchObject({ state: 'lost', failures: 2 });
    expect(step.nextAttemptIn(back, 20_000)).toBe(1000);
    expect(step.nextAttemptIn(back, 21_500)).toBe(0);
  });
});

describe('a session that is terminated', () => {
  test('stays vouched for where the LMS has terminated it too', () => {
    expect(terminated(saved)).toMatchObject({
      state: 'ended',
      endedByLms: false,
      confirmed: true,
      savedAt: 10_000,
    });
  });

  test('is not vouched for otherwise', () => {
    expect(terminated(saved, false)).toMatchObject({ state: 'ended', confirmed: false });
    expect(terminated(failed)).toMatchObject({ state: 'ended', endedByLms: false, confirmed: false });
  });

  test('tries nothing any more, though something waits', () => {
    expect(step.nextAttemptIn(terminated(failed), 99_000)).toBeNull();
  });
});

test('a value that returns to what it was before it was told stays with an open session', () => {
  const back = queued(queued(saved, ['cmi.suspend_data', 'y']), RESUME);
  const other = attempted(back, { at: 12_000 });
  expect(other).toMatchObject({ state: 'tracked', failures: 0, confirmed: false });
  expect(step.nextAttemptIn(other, 12_000)).toBe(1000);
  expect(attempted(other, { at: 13_000 })).toMatchObject({
    state: 'tracked',
    confirmed: true,
    savedAt: 13_000,
  });
});
