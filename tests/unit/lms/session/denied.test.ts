import { describe, expect, test } from 'vitest';
import { connected, PLACE, RESUME, STATUS, type Differs } from './connected.ts';
import { answeringCommit } from './differing.ts';

/** What the LMS was last given for each element, in short. */
function lastValues(calls: readonly string[]): Record<string, string> {
  const values = calls.filter((call) => call.includes('=')).map((call) => call.split('='));
  return Object.fromEntries(values) as Record<string, string>;
}

describe('an LMS that says "false" to every commit, and has the data', () => {
  test('holds the values themselves whenever the session waits or ends', () => {
    const { lms, host, session, calls } = connected({}, answeringCommit('false'));
    session.save([STATUS, RESUME, PLACE]);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      host.pass(40_000);
      expect(lms.record()).toEqual({
        'cmi.core.lesson_status': 'completed',
        'cmi.suspend_data': 'x',
        'cmi.core.lesson_location': '01',
      });
    }
    session.leave([]);
    expect(lastValues(calls())).toEqual({
      lesson_status: 'completed',
      suspend_data: 'x',
      lesson_location: '01',
    });
  });

  test('is no matter of the network, and can be left', () => {
    const { host, session, calls } = connected({}, answeringCommit('false'));
    session.save([RESUME]);
    expect(host.report()).toMatchObject({ failure: 'doubtful', safe: false, savedAt: null });
    expect(session.exit([STATUS])).toBe(true);
    expect(calls().at(-1)).toBe('Finish');
    expect(host.report()).toMatchObject({ state: 'ended', endedByLms: false, safe: false });
  });
});

test('an LMS that says "false" with an error is told apart from one that is not reached', () => {
  const denied = connected({}, answeringCommit('false', '101'));
  denied.session.save([RESUME]);
  expect(denied.host.report()).toMatchObject({ state: 'lost', failure: 'denied', waiting: 'progress' });
  const silent = connected({}, () => ({
    LMSCommit() {
      throw new Error('gone');
    },
  }));
  silent.session.save([RESUME]);
  expect(silent.host.report()).toMatchObject({ state: 'lost', failure: 'unreachable' });
});

/** After its own Finish, an LMS answers every call with "false" or an empty text, and this error. */
const finished =
  (error: string, isFinished: () => boolean, reopens: boolean): Differs =>
  (lms) => {
    let again = false;
    const isOver = (): boolean => isFinished() && !again;
    return {
      LMSInitialize: (argument = '') =>
        isFinished() ? String((again = reopens)) : lms.LMSInitialize(argument),
      LMSGetValue: (element = '') => (isOver() ? '' : lms.LMSGetValue(element)),
      LMSSetValue: (element = '', value = '') => (isOver() ? 'false' : lms.LMSSetValue(element, value)),
      LMSCommit: (argument = '') => (isOver() ? 'false' : lms.LMSCommit(argument)),
      LMSFinish: (argument = '') => (isOver() ? 'false' : lms.LMSFinish(argument)),
      LMSGetLastError: () => (isOver() ? error : lms.LMSGetLastError()),
    };
  };

/** A session that has saved resume data before the LMS ended it. */
function closed(error: string, reopens: boolean) {
  let isFinished = false;
  const options = { preset: { 'cmi.core.lesson_mode': 'normal', 'cmi.core.student_name': 'Muster, Kim' } };
  const one = connected(
    options,
    finished(error, () => isFinished, reopens),
  );
  one.session.save([RESUME]);
  one.host.pass(1000);
  isFinished = true;
  return one;
}

describe.each(['0', '101', '301'])(
  'an LMS that has ended the session and answers with the error %s',
  (error) => {
    test('is told at once to have ended it, and what was not confirmed stays unsaved', () => {
      const { session, host, status } = closed(error, false);
      const { savedAt } = host.report();
      session.save([['cmi.suspend_data', 'y']]);
      expect(status()).toBe('ended by the LMS waiting');
      expect(host.report()).toMatchObject({ savedAt, failure: 'denied' });
      session.save([STATUS]);
      expect(host.report()).toMatchObject({ safe: false, waiting: 'outcome' });
    });

    test('is gone on with where Initialize opens it again, and gets everything once more', () => {
      const { lms, session, host, status } = closed(error, true);
      session.save([PLACE]);
      host.pass(1000);
      expect(status()).toBe('tracked safe');
      expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
    });
  },
);
