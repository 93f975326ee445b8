import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../src/lms/dialect.ts';
import { dialect } from '../../../src/lms/scorm12/dialect.ts';
import { openSession } from '../../../src/lms/session.ts';
import type { LmsOptions } from '../../lms/lms-record.ts';
import { type Scorm12Lms, strictScorm12 } from '../../lms/strict-scorm12.ts';
import { testHost } from './host.ts';

const RESUME: Assignment = ['cmi.suspend_data', 'x'];
const PLACE: Assignment = ['cmi.core.lesson_location', '01'];

/** A session with an LMS whose API may differ from the strict one's. */
function connected(options: LmsOptions = {}, differs: (lms: Scorm12Lms) => Partial<Scorm12Lms> = () => ({})) {
  const lms = strictScorm12(options);
  const host = testHost();
  const session = openSession({ ...lms, ...differs(lms) }, dialect, host);
  const called = (method: string): number => lms.calls.filter((call) => call.method === method).length;
  return { lms, host, session: session!, called };
}

/** Fails for the first call that sets this element, with a passing failure. */
const onceFor =
  (element: string) =>
  (lms: Scorm12Lms): Partial<Scorm12Lms> => {
    let failed = false;
    return {
      LMSSetValue(name, value) {
        if (failed || name !== element) return lms.LMSSetValue(name, value);
        failed = true;
        throw new Error('the frame is busy');
      },
    };
  };

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

describe('an LMS that refuses to initialise', () => {
  test('gives no session', () => {
    const host = testHost();
    const api = { LMSInitialize: () => 'false', LMSGetLastError: () => '201' };
    expect(openSession(api, dialect, host)).toBeUndefined();
    expect(host.states).toEqual([]);
  });

  test('because the page was reloaded inside the same API goes on', () => {
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

  test('is not tried after the end', () => {
    const { host, session, called } = refusing();
    session.save([RESUME]);
    expect(session.end([], true)).toBe(false);
    const commits = called('LMSCommit');
    host.pass();
    expect(called('LMSCommit')).toBe(commits);
    expect(host.states.at(-1)).toBe('ended');
  });
});

describe('a value that the LMS does not take', () => {
  test.each([
    ['of the wrong type', ['cmi.core.lesson_status', 'perfect']],
    ['of an element that it does not know', ['cmi.core.mood', 'good']],
    ['of an element that is read only', ['cmi.core.credit', 'no-credit']],
  ] as const)('%s is dropped, and the rest is saved', (_, hopeless) => {
    const { lms, host, session, called } = connected();
    session.save([hopeless, RESUME]);
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
    const sets = called('LMSSetValue');
    session.save([PLACE]);
    expect(called('LMSSetValue')).toBe(sets + 1);
  });

  test('for a passing reason is kept and set again', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.suspend_data'));
    session.save([RESUME, PLACE]);
    expect(host.states.at(-1)).toBe('lost');
    host.pass();
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
  });

  test('for a passing reason does not overwrite what came later', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.suspend_data'));
    session.save([RESUME]);
    session.save([['cmi.suspend_data', 'newer']]);
    host.pass();
    expect(lms.held()['cmi.suspend_data']).toBe('newer');
  });

  test('for a passing reason does not cost what depends on it', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.interactions.0.id'));
    const interaction: Assignment[] = [
      ['cmi.interactions.0.id', 'anfrage'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.student_response', 'b'],
    ];
    session.save(interaction);
    host.pass();
    expect(lms.held()).toEqual(Object.fromEntries(interaction));
  });
});

test.each(['review', 'browse'])('in %s nothing is written, but the session is opened and closed', (mode) => {
  const saved = { 'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend' };
  const { lms, host, session, called } = connected({ saved, preset: { 'cmi.core.lesson_mode': mode } });
  session.save([RESUME]);
  expect(session.end([PLACE], true)).toBe(true);
  expect([called('LMSInitialize'), called('LMSFinish')]).toEqual([1, 1]);
  expect([called('LMSSetValue'), called('LMSCommit')]).toEqual([0, 0]);
  expect(lms.held()).toMatchObject({ 'cmi.core.lesson_status': 'passed' });
  expect(lms.held()).not.toHaveProperty('cmi.suspend_data');
  expect(host.states).toEqual(['review', 'ended saved']);
});

describe('the end', () => {
  test('sets, commits and terminates', () => {
    const { lms, host, session } = connected();
    expect(session.end([RESUME], true)).toBe(true);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(lms.calls.slice(-3).map(({ method }) => method)).toEqual([
      'LMSSetValue',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(host.states.at(-1)).toBe('ended saved');
  });

  test('without a commit leaves storing to the LMS, and promises nothing', () => {
    const { lms, session, called } = connected();
    expect(session.end([RESUME], false)).toBe(false);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(called('LMSCommit')).toBe(0);
  });

  test('comes once; what is saved afterwards goes nowhere', () => {
    const { host, session, called } = connected();
    session.end([], true);
    session.end([RESUME], true);
    session.save([RESUME]);
    expect(called('LMSFinish')).toBe(1);
    expect(called('LMSSetValue')).toBe(0);
    expect(host.states.filter((state) => state.startsWith('ended'))).toHaveLength(1);
  });

  test('is not confirmed where the LMS refuses to terminate, however often it is asked', () => {
    const { host, session } = connected({}, () => ({ LMSFinish: () => 'false' }));
    expect(session.end([RESUME], true)).toBe(false);
    expect(session.end([], true)).toBe(false);
    expect(host.states.at(-1)).toBe('ended');
  });
});
