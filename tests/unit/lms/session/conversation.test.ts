import { describe, expect, test } from 'vitest';
import * as step from '../../../../src/lms/session/conversation.ts';
import { isWaiting } from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { PLACE, STATUS } from './connected.ts';
import { type Attempt, failed, queued, offline, online, saved, terminated, attempted } from './conversing.ts';

test('an opened session has nothing to send, and nothing is confirmed', () => {
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
  test('is reported with its time', () => {
    expect(saved()).toMatchObject({
      state: 'tracked',
      endedByLms: false,
      changed: false,
      failures: 0,
      attemptedAt: 10_000,
      savedAt: 10_000,
      confirmed: true,
    });
    expect(isWaiting(saved().outbox)).toBe(false);
    expect(step.nextAttemptIn(saved(), 20_000)).toBeNull();
  });

  test('after failures resets their count', () => {
    expect(attempted(failed(), { at: 12_000 })).toMatchObject({
      state: 'tracked',
      failures: 0,
      failure: null,
      savedAt: 12_000,
      confirmed: true,
    });
  });
});

test('an unconfirmed commit is neither repeated nor reported as confirmed', () => {
  const unconfirmed = attempted(queued(saved(), PLACE), { commitResult: 'unconfirmed', at: 12_000 });
  expect(unconfirmed).toMatchObject({
    state: 'tracked',
    failures: 0,
    attemptedAt: 12_000,
    savedAt: null,
    confirmed: false,
  });
  expect(step.nextAttemptIn(unconfirmed, 12_000)).toBeNull();
});

describe('a commit that fails', () => {
  test.each<[string, Attempt]>([
    ['because the LMS reports an error', { commitResult: 'failed' }],
    ['because there is no network, though the LMS confirms it', { online: false }],
    [
      'because there is no network, and the LMS does not confirm it',
      { online: false, commitResult: 'unconfirmed' },
    ],
  ])('%s makes its values wait again', (_, attempt) => {
    const lost = attempted(queued(saved(), PLACE, STATUS), { ...attempt, at: 12_000 });
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

describe('an LMS that accepts no value', () => {
  test('loses the connection without a commit', () => {
    const stuck = attempted(queued(saved(), PLACE, STATUS), { result: 'failed', at: 12_000 });
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

  test('gets a commit for the values that it had accepted, with the next attempt', () => {
    const { outbox } = flush(queued(saved(), STATUS).outbox, () => 'accepted');
    const half = step.attempted(saved(), {
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
});

describe('an LMS that has ended the session', () => {
  test.each<[string, Attempt]>([
    ['at a value', { result: 'over' }],
    ['without a network', { result: 'over', online: false }],
  ])('%s ends the conversation; what it has confirmed stays confirmed', (_, attempt) => {
    const endedByLms = attempted(queued(saved(), PLACE), { ...attempt, at: 12_000 });
    expect(endedByLms).toMatchObject({ state: 'ended', endedByLms: true, savedAt: 10_000, confirmed: false });
    expect(endedByLms.outbox.map(({ status }) => status)).toEqual(['confirmed', 'waiting']);
    expect(step.nextAttemptIn(endedByLms, 99_000)).toBeNull();
  });

  test.each<[string, (before: step.Conversation) => step.Conversation]>([
    ['by an attempt', (before) => attempted(before)],
    ['by the event offline', offline],
    ['by the event online', online],
    ['by fallbacks', step.useFallbacks],
  ])('the conversation is not changed %s', (_, act) => {
    const endedByLms = attempted(queued(saved(), PLACE), { result: 'over' });
    expect(act(endedByLms)).toBe(endedByLms);
  });

  test('what is queued afterwards counts as not saved, and is not sent', () => {
    const after = queued(attempted(queued(saved(), PLACE), { result: 'over' }), STATUS);
    expect(after.outbox.map(({ status }) => status)).toEqual(['confirmed', 'waiting', 'waiting']);
    expect(step.nextAttemptIn(after, 99_000)).toBeNull();
  });

  test('the conversation is not changed by Terminate', () => {
    const endedByLms = attempted(queued(saved(), PLACE), { result: 'over' });
    expect(terminated(endedByLms)).toEqual(endedByLms);
  });
});

describe('the network', () => {
  test('that goes down makes nothing confirmed, even where no value is requeued', () => {
    const gone = offline(saved(), 40_001);
    expect(gone).toMatchObject({ state: 'lost', confirmed: false, savedAt: 10_000 });
    expect(isWaiting(gone.outbox)).toBe(false);
    expect(step.nextAttemptIn(gone, 99_000)).toBeNull();
  });

  test('that goes down requeues what was confirmed in the last thirty seconds', () => {
    const gone = offline(saved(), 40_000);
    expect(gone).toMatchObject({ state: 'lost', confirmed: false, savedAt: null });
    expect(isWaiting(gone.outbox)).toBe(true);
  });

  test('that comes up restores `tracked` where nothing waits, but nothing is confirmed', () => {
    const back = online({ ...offline(saved(), 90_000), failures: 3 });
    expect(back).toMatchObject({ state: 'tracked', failures: 0, confirmed: false });
    expect(step.nextAttemptIn(back, 99_000)).toBeNull();
  });

  test('that comes up makes the next attempt due in a second, without back-off', () => {
    const gone = attempted(attempted(offline(queued(saved(), PLACE)), { online: false }), {
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
  test('stays confirmed where Terminate succeeds', () => {
    expect(terminated(saved())).toMatchObject({
      state: 'ended',
      endedByLms: false,
      confirmed: true,
      savedAt: 10_000,
    });
  });

  test('is not confirmed otherwise', () => {
    expect(terminated(saved(), false)).toMatchObject({ state: 'ended', confirmed: false });
    expect(terminated(failed())).toMatchObject({ state: 'ended', endedByLms: false, confirmed: false });
  });

  test('makes no attempt, though a value waits', () => {
    expect(step.nextAttemptIn(terminated(failed()), 99_000)).toBeNull();
  });
});
