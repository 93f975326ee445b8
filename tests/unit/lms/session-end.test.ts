import { describe, expect, test } from 'vitest';
import { always, connected, PLACE, RESUME } from './connected.ts';

describe('the exit', () => {
  test('sets, commits and terminates', () => {
    const { lms, host, session } = connected();
    expect(session.exit([RESUME])).toBe(true);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(lms.calls.slice(-3).map(({ method }) => method)).toEqual([
      'LMSSetValue',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(host.states.at(-1)).toBe('ended saved');
  });

  test('that cannot be saved leaves the session open, and works later', () => {
    let refuse = true;
    const { lms, host, session, called } = connected({ commit: () => !refuse });
    expect(session.exit([RESUME])).toBe(false);
    expect(called('LMSFinish')).toBe(0);
    expect(host.states).toEqual(['tracked', 'lost']);
    expect(session.exit([PLACE])).toBe(false);
    refuse = false;
    expect(session.exit([])).toBe(true);
    expect(called('LMSFinish')).toBe(1);
    expect(host.states.at(-1)).toBe('ended saved');
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
  });

  test('that cannot be saved is saved by the retry, and answers can still be given', () => {
    let refuse = true;
    const { lms, host, session, called } = connected({ commit: () => !refuse });
    expect(session.exit([RESUME])).toBe(false);
    refuse = false;
    expect(host.pass()).toBe(1);
    expect(host.states.at(-1)).toBe('tracked saved');
    session.save([PLACE]);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' });
    expect(called('LMSFinish')).toBe(0);
  });

  test('that cannot be saved does not keep the page from going', () => {
    const { host, session, called } = connected({ commit: () => false });
    expect(session.exit([RESUME])).toBe(false);
    session.leave([PLACE]);
    expect(called('LMSFinish')).toBe(1);
    expect(host.states.at(-1)).toBe('ended');
  });

  test('of a session that lacks something essential ends, and promises nothing', () => {
    const { host, session, called } = connected({}, always('cmi.suspend_data', '405'));
    expect(session.exit([RESUME])).toBe(true);
    expect(called('LMSFinish')).toBe(1);
    expect(host.states).toEqual(['tracked', 'tracked', 'ended']);
  });

  test('comes once; what is saved afterwards goes nowhere', () => {
    const { host, session, called } = connected();
    session.exit([]);
    expect(session.exit([RESUME])).toBe(true);
    session.save([RESUME]);
    session.leave([RESUME]);
    expect(called('LMSFinish')).toBe(1);
    expect(called('LMSSetValue')).toBe(0);
    expect(host.states.filter((state) => state.startsWith('ended'))).toHaveLength(1);
  });

  test('is over, but not confirmed, where the LMS refuses to terminate', () => {
    const { host, session } = connected({}, () => ({ LMSFinish: () => 'false' }));
    expect(session.exit([RESUME])).toBe(true);
    expect(session.exit([])).toBe(true);
    expect(host.states.at(-1)).toBe('ended');
  });

  test.each([1, undefined])('is confirmed by an LMS that returns %j without an error', (answer) => {
    const { host, session } = connected({}, (lms) => ({
      LMSFinish() {
        lms.LMSFinish('');
        return answer;
      },
    }));
    expect(session.exit([RESUME])).toBe(true);
    expect(host.states.at(-1)).toBe('ended saved');
  });
});

describe('a page that goes', () => {
  test('leaves storing to the LMS, and promises nothing', () => {
    const { lms, host, session, called } = connected();
    session.leave([RESUME]);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect([called('LMSCommit'), called('LMSFinish')]).toEqual([0, 1]);
    expect(host.states.at(-1)).toBe('ended');
  });

  test('ends the session once', () => {
    const { session, called } = connected();
    session.leave([RESUME]);
    session.leave([PLACE]);
    expect([called('LMSSetValue'), called('LMSFinish')]).toEqual([1, 1]);
  });

  test('is not kept by an LMS that throws', () => {
    const { host, session } = connected({}, () => ({
      LMSSetValue() {
        throw new Error('the frame is gone');
      },
      LMSFinish() {
        throw new Error('the frame is gone');
      },
    }));
    session.leave([RESUME]);
    expect(host.states.at(-1)).toBe('ended');
  });
});
