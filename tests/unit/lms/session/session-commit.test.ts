import { describe, expect, test } from 'vitest';
import { connected, PLACE, refusingCommits, RESUME, STATUS } from './connected.ts';
import { answeringCommit, endingSession } from './differing.ts';

const HELD = { 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' };

describe('a commit that fails', () => {
  test('is tried again, and safe when it is confirmed', () => {
    const { lms, host, session, reports, status, accept } = refusingCommits();
    session.save([RESUME]);
    expect(reports()).toEqual(['tracked', 'lost waiting']);
    expect(host.report()).toMatchObject({ failures: 1, savedAt: null, error: '101' });
    host.pass(2000);
    expect(reports()).toEqual(['tracked', 'lost waiting', 'lost waiting']);
    accept();
    host.pass(60_000);
    expect(status()).toBe('tracked safe');
    expect(host.report()).toMatchObject({ failures: 0, error: '101' });
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('is tried again after two seconds where a success came before it', () => {
    const { host, session, calls, accept, status } = refusingCommits();
    session.save([RESUME]);
    host.pass(2000);
    accept();
    host.pass(60_000);
    expect(status()).toBe('tracked safe');
    accept(false);
    session.save([PLACE]);
    calls();
    host.pass(1999);
    expect(calls()).toEqual([]);
    host.pass(1);
    expect(calls()).not.toEqual([]);
  });

  test('is tried again once, after a second, where a new value is saved', () => {
    const { lms, host, session, calls, accept } = refusingCommits();
    session.save([RESUME]);
    accept();
    session.save([PLACE]);
    calls();
    host.pass(999);
    expect(calls()).toEqual([]);
    host.pass(1);
    expect(calls()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'lesson_location=01', 'Commit']);
    host.pass(60_000);
    expect(calls()).toEqual([]);
    expect(lms.record()).toEqual(HELD);
  });

  test('is not tried again after the page was unloaded', () => {
    const { host, session, calls, status } = refusingCommits();
    session.save([RESUME]);
    session.leave([]);
    calls();
    host.pass(60_000);
    expect(calls()).toEqual([]);
    expect(status()).toBe('ended waiting');
  });
});

describe('an LMS that does not confirm a commit', () => {
  test.each([
    ['undefined', undefined, '0'],
    ['null', null, '0'],
    ['"true" with an odd error', 'true', '201'],
  ])('and returns %s gets no other commit, and nothing is reported as saved', (_, answer, error) => {
    const { lms, host, session, calls, reports } = connected({}, answeringCommit(answer, error));
    session.save([RESUME, PLACE]);
    calls();
    host.pass(60_000);
    expect(calls()).toEqual([]);
    expect(reports()).toEqual(['tracked', 'tracked']);
    expect(host.report()).toMatchObject({ savedAt: null, failures: 0 });
    expect(lms.record()).toEqual(HELD);
    expect(session.exit([STATUS])).toBe(true);
    expect(reports().at(-1)).toBe('ended');
  });

  test.each([
    ['"true" with a general failure', 'true', '391'],
    ['"true" with a general exception', 'true', '101'],
    ['nothing with an error', undefined, '201'],
    ['"false" without an error', 'false', '0'],
  ])('fails it with %s', (_, answer, error) => {
    const { session, status } = connected({}, answeringCommit(answer, error));
    session.save([RESUME]);
    expect(status()).toBe('lost waiting');
  });

  test('fails it where it throws', () => {
    const { session, status } = connected({}, () => ({
      LMSCommit() {
        throw new Error('the frame is busy');
      },
    }));
    session.save([RESUME]);
    expect(status()).toBe('lost waiting');
  });
});

/** A session that the LMS ends after it has confirmed resume data. */
function ended() {
  let over = false;
  const one = connected(
    {},
    endingSession(() => over),
  );
  one.session.save([RESUME]);
  one.host.pass(1000);
  over = true;
  one.calls();
  return { ...one, savedAt: one.host.report().savedAt };
}

describe('an LMS that has ended the session', () => {
  test('is not said to have saved what it had not confirmed', () => {
    let [silent, over] = [false, false];
    const { host, session } = connected({}, (lms) => {
      const ending = endingSession(() => over)(lms);
      return { ...ending, LMSCommit: (argument = '') => (silent ? '' : ending.LMSCommit!(argument)) };
    });
    session.saveNow([PLACE]);
    expect(host.report().savedAt).not.toBeNull();
    silent = true;
    session.saveNow([RESUME]);
    over = true;
    session.saveNow([STATUS]);
    expect(host.report()).toMatchObject({ endedByLms: true, savedAt: null });
  });

  test('gets no call after the first value that fails so', () => {
    const { host, session, calls, status, savedAt } = ended();
    session.save([PLACE, STATUS]);
    expect(calls()).toEqual(['lesson_location=01']);
    expect(status()).toBe('ended by the LMS waiting');
    expect(host.report()).toMatchObject({ savedAt, error: '301' });
    session.save([['cmi.suspend_data', 'y']]);
    session.saveNow([['cmi.suspend_data', 'z']]);
    session.network(false);
    session.network(true);
    expect(session.exit([STATUS])).toBe(true);
    host.pass(60_000);
    expect(calls()).toEqual([]);
    expect(status()).toBe('ended by the LMS waiting');
  });

  test('gets no call after the commit that fails so', () => {
    const { host, session, calls, status } = connected({}, answeringCommit('false', '301'));
    session.save([RESUME]);
    expect(status()).toBe('ended by the LMS waiting');
    calls();
    session.save([PLACE]);
    host.pass(60_000);
    expect(calls()).toEqual([]);
  });

  test('is terminated once when the page is unloaded', () => {
    const { session, calls, status } = ended();
    session.save([PLACE]);
    calls();
    session.leave([STATUS]);
    session.leave([STATUS]);
    expect(calls()).toEqual(['Finish']);
    expect(status()).toBe('ended by the LMS waiting');
  });

  test('gets only Terminate where this is noticed when the page is unloaded', () => {
    let over = false;
    const { session, calls } = connected(
      { commit: () => false },
      endingSession(() => over),
    );
    session.save([RESUME]);
    over = true;
    calls();
    session.leave([PLACE]);
    expect(calls()).toEqual(['suspend_data=x ', 'Finish']);
  });
});
