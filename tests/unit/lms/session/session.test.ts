import { describe, expect, test } from 'vitest';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { openSession } from '../../../../src/lms/session/session.ts';
import { strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { connected, PLACE, RESUME, STATUS } from './connected.ts';
import { testHost } from './host.ts';
import { opened } from './opened.ts';

test('a session is tracked from the start, and safe with its first commit', () => {
  const { lms, host, session, reports } = connected();
  expect(reports()).toEqual(['tracked']);
  expect(host.report()).toMatchObject({ lms: 'present', mode: 'normal', savedAt: null, error: '' });
  session.save([RESUME, PLACE]);
  expect(reports()).toEqual(['tracked', 'tracked safe']);
  expect(host.report()).toMatchObject({ savedAt: host.now(), size: 1 });
  expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
});

test('launch data are read once, before anything is set', () => {
  const { host, session } = connected({
    saved: { 'cmi.suspend_data': 'old', 'cmi.core.lesson_status': 'failed' },
  });
  expect(host.report().size).toBe(3);
  session.save([RESUME]);
  expect(session.launch).toEqual({
    mode: 'normal',
    learner: '',
    outcome: 'failed',
    resumeData: 'old',
    interactionCount: 0,
    commentCount: null,
    passMark: null,
    isUnbegun: false,
    unfinished: '',
    browsed: [],
  });
});

test('saving nothing makes no call and no report', () => {
  const { session, calls, reports } = connected();
  session.save([]);
  session.saveNow([]);
  expect(calls()).toEqual([]);
  expect(reports()).toEqual(['tracked']);
});

describe('Initialize', () => {
  test.each([
    ['refuses', 'false', '201'],
    ['refuses without an error', 'false', '0'],
    ['returns nothing and has an error', undefined, '201'],
  ])('that %s gives no session', (_, answer, error) => {
    const host = testHost();
    const api = { LMSInitialize: () => answer, LMSGetLastError: () => error };
    expect(openSession(api, dialect, host)).toBe('refused');
    expect(host.reports).toEqual([]);
  });

  test.each([1, true, '1', undefined, null, ''])(
    'that returns %j, without an error, gives a session',
    (answer) => {
      const { lms, session } = connected({}, (lms) => ({
        LMSInitialize() {
          lms.LMSInitialize('');
          return answer;
        },
      }));
      session.save([RESUME]);
      expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
    },
  );

  test('in an ended session gives none, though SCORM 1.2 has the same error for an open one', () => {
    const lms = strictScorm12();
    lms.LMSInitialize('');
    lms.LMSFinish('');
    expect(openSession(lms, dialect, testHost())).toBe('refused');
  });

  test.each(['101', '301'])('that fails as already open gives none where GetValue fails with %s', (error) => {
    const answers = ['101', error];
    const api = {
      LMSInitialize: () => 'false',
      LMSGetValue: () => '',
      LMSGetLastError: () => answers.shift() ?? error,
    };
    expect(openSession(api, dialect, testHost())).toBe('refused');
  });

  test('that fails as already open after a reload gives the open session', () => {
    const lms = strictScorm12();
    lms.LMSInitialize('');
    const session = opened(lms, dialect, testHost());
    session.save([RESUME]);
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
  });
});

describe('an LMS whose GetValue throws', () => {
  test('launches a first visit', () => {
    const { session } = connected({}, () => ({
      LMSGetValue() {
        throw new Error('the frame is busy');
      },
    }));
    expect(session.launch).toEqual({
      mode: 'normal',
      learner: '',
      outcome: 'open',
      resumeData: '',
      interactionCount: null,
      commentCount: null,
      passMark: null,
      isUnbegun: false,
      unfinished: '',
      browsed: [],
    });
  });
});

describe('saving', () => {
  test('commits at most once a second, with everything that was saved in between', () => {
    const { host, session, calls, status } = connected();
    session.save([RESUME]);
    expect(calls()).toEqual(['suspend_data=x', 'Commit']);
    session.save([PLACE]);
    session.save([['cmi.core.lesson_location', '02'], STATUS]);
    host.pass(999);
    expect(calls()).toEqual([]);
    expect(status()).toBe('tracked waiting');
    host.pass(1);
    expect(calls()).toEqual(['lesson_location=02', 'lesson_status=completed', 'Commit']);
    expect(status()).toBe('tracked safe');
    host.pass(60_000);
    expect(calls()).toEqual([]);
  });

  test('commits at once where the last commit was a second ago', () => {
    const { host, session, calls } = connected();
    session.save([RESUME]);
    host.pass(1000);
    calls();
    session.save([PLACE]);
    expect(calls()).toEqual(['lesson_location=01', 'Commit']);
  });

  test('commits at once with saveNow', () => {
    const { host, session, calls, status } = connected();
    session.save([RESUME]);
    session.save([PLACE]);
    calls();
    session.saveNow([STATUS]);
    expect(calls()).toEqual(['lesson_location=01', 'lesson_status=completed', 'Commit']);
    expect(status()).toBe('tracked safe');
    host.pass(60_000);
    expect(calls()).toEqual([]);
  });

  test('sets what has changed, and only that', () => {
    const { host, session, calls } = connected();
    session.save([RESUME, PLACE, STATUS]);
    host.pass(1000);
    calls();
    session.save([['cmi.suspend_data', 'y'], PLACE, STATUS]);
    expect(calls()).toEqual(['suspend_data=y', 'Commit']);
    host.pass(1000);
    session.save([['cmi.suspend_data', 'y'], PLACE]);
    session.saveNow([PLACE]);
    host.pass(60_000);
    expect(calls()).toEqual([]);
  });

  test('counts the second from the latest commit, also from one of saveNow', () => {
    const { host, session, calls } = connected();
    session.save([RESUME]);
    host.pass(600);
    session.saveNow([PLACE]);
    calls();
    session.save([STATUS]);
    host.pass(999);
    expect(calls()).toEqual([]);
    host.pass(1);
    expect(calls()).toEqual(['lesson_status=completed', 'Commit']);
  });
});

test.each(['review', 'browse'] as const)(
  'in %s nothing is set, but the session is initialized and terminated',
  (mode) => {
    const saved = { 'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend' };
    const { lms, host, session, calls, reports } = connected({
      saved,
      preset: { 'cmi.core.lesson_mode': mode },
    });
    expect(host.report().mode).toBe(mode);
    host.network(false);
    session.network(false);
    session.save([RESUME]);
    session.saveNow([RESUME]);
    session.network(true);
    host.pass(60_000);
    expect(reports()).toEqual(['tracked']);
    expect(session.exit([PLACE])).toBe(true);
    session.leave([RESUME]);
    expect(calls()).toEqual(['Finish']);
    expect(lms.calls.filter(({ method }) => method === 'LMSInitialize')).toHaveLength(1);
    expect(lms.record()).toMatchObject({ 'cmi.core.lesson_status': 'passed' });
    expect(lms.record()).not.toHaveProperty('cmi.suspend_data');
    expect(reports()).toEqual(['tracked', 'ended']);
  },
);
