import { describe, expect, test } from 'vitest';
import * as step from '../../../../src/lms/session/conversation.ts';
import { isWaiting } from '../../../../src/lms/session/outbox.ts';
import { offer } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { type Attempt, failed, noted, offline, online, saved, terminated, tried } from './conversing.ts';

test('a session that has just been opened has nothing to say and vouches for nothing', () => {
  expect(step.OPENED).toMatchObject({
    fresh: false,
    state: 'tracked',
    cut: false,
    failures: 0,
    savedAt: null,
    vouched: false,
  });
  expect(step.dueIn(step.OPENED, 0)).toBeNull();
});

describe('a commit that is confirmed', () => {
  test('is vouched for, with its time', () => {
    expect(saved).toMatchObject({
      state: 'tracked',
      cut: false,
      fresh: false,
      failures: 0,
      triedAt: 10_000,
      savedAt: 10_000,
      vouched: true,
    });
    expect(isWaiting(saved.ledger)).toBe(false);
    expect(step.dueIn(saved, 20_000)).toBeNull();
  });

  test('after failures makes good for them', () => {
    const other = tried(failed, { at: 12_000 });
    expect(other).toMatchObject({ state: 'lost', failures: 0, savedAt: null, vouched: false });
    expect(step.dueIn(other, 12_000)).toBe(1000);
    expect(tried(other, { at: 13_000 })).toMatchObject({
      state: 'tracked',
      failures: 0,
      savedAt: 13_000,
      vouched: true,
    });
  });
});

test('a commit of which nothing is said is neither repeated nor vouched for', () => {
  const unsaid = tried(noted(saved, PLACE), { receipt: 'unsaid', at: 12_000 });
  expect(unsaid).toMatchObject({
    state: 'tracked',
    failures: 0,
    triedAt: 12_000,
    savedAt: 10_000,
    vouched: false,
  });
  expect(step.dueIn(unsaid, 12_000)).toBeNull();
});

describe('a commit that does not get through', () => {
  test.each<[string, Attempt]>([
    ['because the LMS says so', { receipt: 'failed' }],
    ['because there is no network, whatever the LMS says', { online: false }],
    ['because there is no network, and the LMS says nothing', { online: false, receipt: 'unsaid' }],
  ])('%s is failing, and everything waits', (_, attempt) => {
    const lost = tried(noted(saved, PLACE, STATUS), { ...attempt, at: 12_000 });
    expect(lost).toMatchObject({
      state: 'lost',
      cut: false,
      fresh: false,
      failures: 1,
      triedAt: 12_000,
      savedAt: 10_000,
      vouched: false,
    });
    expect(lost.ledger.map(({ fate }) => fate)).toEqual(['confirmed', 'waiting', 'waiting']);
  });
});

describe('an LMS that takes no value', () => {
  const stuck = tried(noted(saved, PLACE, STATUS), { verdict: 'failed', at: 12_000 });

  test('is failing, whatever it would have said of the commit', () => {
    expect(stuck).toMatchObject({
      state: 'lost',
      cut: false,
      fresh: false,
      failures: 1,
      triedAt: 12_000,
      savedAt: 10_000,
      vouched: false,
    });
    expect(stuck.ledger.map(({ fate }) => fate)).toEqual(['confirmed', 'waiting', 'waiting']);
    expect(step.dueIn(stuck, 12_000)).toBe(2000);
  });

  test('is failing again and again, and gets everything in the end', () => {
    let conversation = stuck;
    for (let round = 2; round <= 9; round += 1) conversation = tried(conversation, { verdict: 'failed' });
    expect(conversation).toMatchObject({ state: 'lost', failures: 9 });
    expect(tried(conversation, { at: 20_000 })).toMatchObject({
      state: 'tracked',
      failures: 0,
      savedAt: 20_000,
      vouched: true,
    });
  });

  test('holds what it took just before with the next commit', () => {
    const { ledger } = offer(
      noted(saved, STATUS).ledger,
      () => null,
      () => 'accepted',
    );
    const half = step.tried(saved, {
      round: { ledger, end: 'stuck', plain: false },
      receipt: null,
      online: true,
      at: 12_000,
    });
    expect(half).toMatchObject({ state: 'lost', failures: 1 });
    expect(half.ledger.map(({ fate }) => fate)).toEqual(['confirmed', 'offered']);
    expect(step.dueIn(half, 12_000)).toBe(2000);
    expect(tried(half, { at: 14_000 })).toMatchObject({ state: 'tracked', vouched: true, savedAt: 14_000 });
  });

  test('without a network is failing like any other', () => {
    expect(tried(stuck, { verdict: 'failed', online: false })).toMatchObject({
      state: 'lost',
      failures: 2,
    });
  });
});

describe('an LMS that has ended the session', () => {
  test.each<[string, Attempt]>([
    ['at a value', { verdict: 'over' }],
    ['at the commit', { receipt: 'over' }],
    ['at the commit, without a network', { receipt: 'over', online: false }],
  ])('%s has cut it, and holds what it has confirmed', (_, attempt) => {
    const cut = tried(noted(saved, PLACE), { ...attempt, at: 12_000 });
    expect(cut).toMatchObject({ state: 'ended', cut: true, savedAt: 10_000, vouched: false });
    expect(cut.ledger.map(({ fate }) => fate)).toEqual(['confirmed', 'waiting']);
    expect(step.dueIn(cut, 99_000)).toBeNull();
  });

  test.each<[string, (before: step.Conversation) => step.Conversation]>([
    ['not a value', (before) => noted(before, STATUS)],
    ['not by another attempt', (before) => tried(before)],
    ['nor that the network is gone', offline],
    ['nor that it is back', online],
    ['nor to be plain', step.plainly],
  ])('is told nothing more, %s', (_, act) => {
    const cut = tried(noted(saved, PLACE), { receipt: 'over' });
    expect(act(cut)).toBe(cut);
  });

  test('is still terminated', () => {
    const cut = tried(noted(saved, PLACE), { receipt: 'over' });
    expect(terminated(cut)).toEqual(cut);
  });
});

describe('the network', () => {
  test('that goes takes back what was vouched for, even where nothing is doubted', () => {
    const gone = offline(saved, 40_001);
    expect(gone).toMatchObject({ state: 'lost', vouched: false, savedAt: 10_000 });
    expect(isWaiting(gone.ledger)).toBe(false);
    expect(step.dueIn(gone, 99_000)).toBeNull();
  });

  test('that goes makes the last thirty seconds doubtful', () => {
    const gone = offline(saved, 40_000);
    expect(gone).toMatchObject({ state: 'lost', vouched: false, savedAt: null });
    expect(isWaiting(gone.ledger)).toBe(true);
  });

  test('that comes back opens the session where nothing waits, but vouches for nothing', () => {
    const back = online({ ...offline(saved, 90_000), failures: 3 });
    expect(back).toMatchObject({ state: 'tracked', failures: 0, vouched: false });
    expect(step.dueIn(back, 99_000)).toBeNull();
  });

  test('that comes back makes what waits due a second later, without a back-off', () => {
    const gone = tried(tried(offline(noted(saved, PLACE)), { online: false }), { online: false, at: 20_000 });
    expect(step.dueIn(gone, 20_000)).toBe(4000);
    const back = online(gone);
    expect(back).toMatchObject({ state: 'lost', failures: 2 });
    expect(step.dueIn(back, 20_000)).toBe(1000);
    expect(step.dueIn(back, 21_500)).toBe(0);
  });
});

describe('a session that is terminated', () => {
  test('stays vouched for where the LMS has terminated it too', () => {
    expect(terminated(saved)).toMatchObject({
      state: 'ended',
      cut: false,
      vouched: true,
      savedAt: 10_000,
    });
  });

  test('is not vouched for otherwise', () => {
    expect(terminated(saved, false)).toMatchObject({ state: 'ended', vouched: false });
    expect(terminated(failed)).toMatchObject({ state: 'ended', cut: false, vouched: false });
  });

  test('tries nothing any more, though something waits', () => {
    expect(step.dueIn(terminated(failed), 99_000)).toBeNull();
  });
});

test('a value that returns to what it was before it was told stays with an open session', () => {
  const back = noted(noted(saved, ['cmi.suspend_data', 'y']), RESUME);
  const other = tried(back, { at: 12_000 });
  expect(other).toMatchObject({ state: 'tracked', failures: 0, vouched: false });
  expect(step.dueIn(other, 12_000)).toBe(1000);
  expect(tried(other, { at: 13_000 })).toMatchObject({ state: 'tracked', vouched: true, savedAt: 13_000 });
});
