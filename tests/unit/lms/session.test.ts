import { describe, expect, test } from 'vitest';
import { dialect } from '../../../src/lms/scorm12/dialect.ts';
import { openSession } from '../../../src/lms/session.ts';
import { strictScorm12 } from '../../lms/strict-scorm12.ts';
import { connected, PLACE, RESUME } from './connected.ts';
import { testHost } from './host.ts';

test('a session is tracked from the start, and saved with its first commit', () => {
  const { lms, host, session } = connected();
  expect(host.states).toEqual(['tracked']);
  session.save([RESUME, PLACE]);
  expect(host.states).toEqual(['tracked', 'tracked saved']);
  expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
});

test('what the LMS knows at launch is read once, before anything is written', () => {
  const { session } = connected({ saved: { 'cmi.suspend_data': 'old', 'cmi.core.lesson_status': 'failed' } });
  session.save([RESUME]);
  expect(session.launch).toEqual({
    mode: 'normal',
    outcome: 'failed',
    resumeData: 'old',
    interactionCount: 0,
  });
});

test('saving nothing asks nothing of the LMS', () => {
  const { host, session, called } = connected();
  session.save([]);
  expect(called('LMSCommit')).toBe(0);
  expect(host.states).toEqual(['tracked']);
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
    expect(host.states).toEqual([]);
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

  test('and refuses because the page was reloaded inside the same API goes on', () => {
    const lms = strictScorm12();
    lms.LMSInitialize('');
    const session = openSession(lms, dialect, testHost());
    session!.save([RESUME]);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });
});

function refusing() {
  let refuse = true;
  return { ...connected({ commit: () => !refuse }), accept: () => (refuse = false) };
}

describe('a commit that the LMS refuses', () => {
  test('is lost, tried again, and tracked when it gets through', () => {
    const { lms, host, session, accept } = refusing();
    session.save([RESUME]);
    expect(host.states).toEqual(['tracked', 'lost']);
    expect(host.pass()).toBe(1);
    expect(host.states.at(-1)).toBe('lost');
    accept();
    expect(host.pass()).toBe(1);
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
    expect(host.pass()).toBe(0);
  });

  test('is tried at longer and longer intervals, up to half a minute', () => {
    const { host, session } = refusing();
    session.save([RESUME]);
    for (let round = 0; round < 6; round += 1) host.pass();
    expect(host.waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  test('waits briefly again after a success', () => {
    let refuse = true;
    const { host, session } = connected({ commit: () => !refuse });
    session.save([RESUME]);
    host.pass();
    refuse = false;
    host.pass();
    refuse = true;
    session.save([PLACE]);
    expect(host.waits).toEqual([2000, 4000, 2000]);
  });

  test('is not tried twice at a time', () => {
    const { host, session } = refusing();
    session.save([RESUME]);
    session.save([PLACE]);
    expect(host.pass()).toBe(1);
  });

  test('is made up for by the next save, and the pending retry does nothing more', () => {
    const { lms, host, session, called, accept } = refusing();
    session.save([RESUME]);
    accept();
    session.save([PLACE]);
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
    const commits = called('LMSCommit');
    host.pass();
    expect(called('LMSCommit')).toBe(commits);
  });

  test('is not tried after the page has gone', () => {
    const { host, session, called } = refusing();
    session.save([RESUME]);
    session.leave([]);
    const commits = called('LMSCommit');
    host.pass();
    expect(called('LMSCommit')).toBe(commits);
    expect(host.states.at(-1)).toBe('ended');
  });
});

describe('a commit that the LMS answers with "true"', () => {
  test('while the machine is offline counts as lost, and is tracked again afterwards', () => {
    const { lms, host, session } = connected();
    host.network(false);
    session.save([RESUME]);
    expect(host.states).toEqual(['tracked', 'lost']);
    host.pass();
    expect(host.states.at(-1)).toBe('lost');
    host.network(true);
    host.pass();
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
    expect(host.pass()).toBe(0);
  });

  test('while the machine is offline does not let the learner exit', () => {
    const { host, session, called } = connected();
    host.network(false);
    expect(session.exit([RESUME])).toBe(false);
    expect(called('LMSFinish')).toBe(0);
    host.network(true);
    expect(session.exit([])).toBe(true);
    expect(host.states.at(-1)).toBe('ended saved');
  });
});

test.each(['review', 'browse'])('in %s nothing is written, but the session is opened and closed', (mode) => {
  const saved = { 'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend' };
  const { lms, host, session, called } = connected({ saved, preset: { 'cmi.core.lesson_mode': mode } });
  host.network(false);
  session.save([RESUME]);
  expect(session.exit([PLACE])).toBe(true);
  session.leave([RESUME]);
  expect([called('LMSInitialize'), called('LMSFinish')]).toEqual([1, 1]);
  expect([called('LMSSetValue'), called('LMSCommit')]).toEqual([0, 0]);
  expect(lms.held()).toMatchObject({ 'cmi.core.lesson_status': 'passed' });
  expect(lms.held()).not.toHaveProperty('cmi.suspend_data');
  expect(host.states).toEqual(['review', 'ended saved']);
});
