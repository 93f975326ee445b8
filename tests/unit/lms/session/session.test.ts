import { describe, expect, test } from 'vitest';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { openSession } from '../../../../src/lms/session/session.ts';
import { strictScorm12 } from '../../../lms/strict-scorm12.ts';
import { connected, PLACE, RESUME, STATUS } from './connected.ts';
import { testHost } from './host.ts';

test('a session is open from the start, and safe with its first commit', () => {
  const { lms, host, session, told } = connected();
  expect(told()).toEqual(['tracked']);
  expect(host.report()).toMatchObject({ lms: 'present', mode: 'normal', savedAt: null, error: '' });
  session.save([RESUME, PLACE]);
  expect(told()).toEqual(['tracked', 'tracked safe']);
  expect(host.report()).toMatchObject({ savedAt: host.now(), size: 1 });
  expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
});

test('what the LMS knows at launch is read once, before anything is written', () => {
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
  });
});

test('saving nothing asks nothing of the LMS, and tells the page nothing', () => {
  const { session, said, told } = connected();
  session.save([]);
  session.saveNow([]);
  expect(said()).toEqual([]);
  expect(told()).toEqual(['tracked']);
});

describe('an LMS that is asked to initialise', () => {
  test.each([
    ['refuses', 'false', '201'],
    ['refuses without an error', 'false', '0'],
    ['returns nothing and has an error', undefined, '201'],
  ])('and %s gives no session', (_, answer, error) => {
    const host = testHost();
    const api = { LMSInitialize: () => answer, LMSGetLastError: () => error };
    expect(openSession(api, dialect, host)).toBeUndefined();
    expect(host.reports).toEqual([]);
  });

  test.each([1, true, '1', undefined, null, ''])('and returns %j, without an error, gives one', (answer) => {
    const { lms, session } = connected({}, (lms) => ({
      LMSInitialize() {
        lms.LMSInitialize('');
        return answer;
      },
    }));
    session.save([RESUME]);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('and has ended its session gives none, though SCORM 1.2 has one error for both', () => {
    const lms = strictScorm12();
    lms.LMSInitialize('');
    lms.LMSFinish('');
    expect(openSession(lms, dialect, testHost())).toBeUndefined();
  });

  test.each(['101', '301'])('and says that it is open, but answers nothing but %s, gives none', (error) => {
    const answers = ['101', error];
    const api = {
      LMSInitialize: () => 'false',
      LMSGetValue: () => '',
      LMSGetLastError: () => answers.shift() ?? error,
    };
    expect(openSession(api, dialect, testHost())).toBeUndefined();
  });

  test('and refuses because the page was reloaded inside the same API goes on', () => {
    const lms = strictScorm12();
    lms.LMSInitialize('');
    const session = openSession(lms, dialect, testHost());
    session!.save([RESUME]);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });
});

describe('an LMS that answers nothing', () => {
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
    });
  });
});

describe('saving', () => {
  test('commits at most once a second, and everything that came in between at once', () => {
    const { host, session, said, stands } = connected();
    session.save([RESUME]);
    expect(said()).toEqual(['suspend_data=x', 'Commit']);
    session.save([PLACE]);
    session.save([['cmi.core.lesson_location', '02'], STATUS]);
    host.pass(999);
    expect(said()).toEqual([]);
    expect(stands()).toBe('tracked waiting');
    host.pass(1);
    expect(said()).toEqual(['lesson_location=02', 'lesson_status=completed', 'Commit']);
    expect(stands()).toBe('tracked safe');
    host.pass(60_000);
    expect(said()).toEqual([]);
  });

  test('commits at once where the last commit is a second ago', () => {
    const { host, session, said } = connected();
    session.save([RESUME]);
    host.pass(1000);
    said();
    session.save([PLACE]);
    expect(said()).toEqual(['lesson_location=01', 'Commit']);
  });

  test('commits at once where there may be no later moment', () => {
    const { host, session, said, stands } = connected();
    session.save([RESUME]);
    session.save([PLACE]);
    said();
    session.saveNow([STATUS]);
    expect(said()).toEqual(['lesson_location=01', 'lesson_status=completed', 'Commit']);
    expect(stands()).toBe('tracked safe');
    host.pass(60_000);
    expect(said()).toEqual([]);
  });

  test('sets what has changed, and only that', () => {
    const { host, session, said } = connected();
    session.save([RESUME, PLACE, STATUS]);
    host.pass(1000);
    said();
    session.save([['cmi.suspend_data', 'y'], PLACE, STATUS]);
    expect(said()).toEqual(['suspend_data=y', 'Commit']);
    host.pass(1000);
    session.save([['cmi.suspend_data', 'y'], PLACE]);
    session.saveNow([PLACE]);
    host.pass(60_000);
    expect(said()).toEqual([]);
  });

  test('counts a second from the latest commit, whoever asked for it', () => {
    const { host, session, said } = connected();
    session.save([RESUME]);
    host.pass(600);
    session.saveNow([PLACE]);
    said();
    session.save([STATUS]);
    host.pass(999);
    expect(said()).toEqual([]);
    host.pass(1);
    expect(said()).toEqual(['lesson_status=completed', 'Commit']);
  });
});

test.each(['review', 'browse'] as const)(
  'in %s nothing is written, but the session is opened and closed',
  (mode) => {
    const saved = { 'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend' };
    const { lms, host, session, said, told } = connected({ saved, preset: { 'cmi.core.lesson_mode': mode } });
    expect(host.report().mode).toBe(mode);
    host.network(false);
    session.network(false);
    session.save([RESUME]);
    session.saveNow([RESUME]);
    session.network(true);
    host.pass(60_000);
    expect(told()).toEqual(['tracked']);
    expect(session.exit([PLACE])).toBe(true);
    session.leave([RESUME]);
    expect(said()).toEqual(['Finish']);
    expect(lms.calls.filter(({ method }) => method === 'LMSInitialize')).toHaveLength(1);
    expect(lms.held()).toMatchObject({ 'cmi.core.lesson_status': 'passed' });
    expect(lms.held()).not.toHaveProperty('cmi.suspend_data');
    expect(told()).toEqual(['tracked', 'ended']);
  },
);
