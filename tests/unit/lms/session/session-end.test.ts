import { describe, expect, test } from 'vitest';
import { connected, PLACE, refusingCommits, RESUME } from './connected.ts';
import { refusingValues } from './differing.ts';

const HELD = { 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' };

describe('the exit', () => {
  test('sets, commits and terminates', () => {
    const { lms, session, calls, reports } = connected();
    expect(session.exit([RESUME])).toBe(true);
    expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(calls()).toEqual(['suspend_data=x', 'Commit', 'Finish']);
    expect(reports()).toEqual(['tracked', 'tracked safe', 'ended safe']);
  });

  test('commits nothing where everything is saved', () => {
    const { host, session, calls, status } = connected();
    session.save([RESUME]);
    calls();
    expect(session.exit([RESUME])).toBe(true);
    expect(calls()).toEqual(['Finish']);
    expect(status()).toBe('ended safe');
    expect(host.report().savedAt).toBe(host.now());
  });

  test('commits at once, within a second of the last commit', () => {
    const { host, session, calls } = connected();
    session.save([RESUME]);
    session.save([PLACE]);
    calls();
    expect(session.exit([])).toBe(true);
    expect(calls()).toEqual(['lesson_location=01', 'Commit', 'Finish']);
    host.pass(60_000);
    expect(calls()).toEqual([]);
  });

  test('that cannot save leaves the session open, and succeeds later', () => {
    const { lms, session, calls, reports, status, accept } = refusingCommits();
    expect(session.exit([RESUME])).toBe(false);
    expect(calls()).toEqual(['suspend_data=x', 'Commit']);
    expect(reports()).toEqual(['tracked', 'lost waiting']);
    expect(session.exit([PLACE])).toBe(false);
    expect(calls()).not.toContain('Finish');
    accept();
    expect(session.exit([])).toBe(true);
    expect(calls().filter((word) => word === 'Finish')).toHaveLength(1);
    expect(status()).toBe('ended safe');
    expect(lms.record()).toMatchObject(HELD);
  });

  test('commits the equivalent value, and then the value itself', () => {
    const { lms, session, calls, accept } = refusingCommits();
    session.save([RESUME]);
    accept();
    calls();
    expect(session.exit([])).toBe(true);
    expect(calls()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'Commit', 'Finish']);
    expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
  });

  test('leaves the session open where only the equivalent value is committed', () => {
    let commits = 0;
    const { session, calls } = connected({ commit: () => (commits += 1) === 2 });
    session.save([RESUME]);
    calls();
    expect(session.exit([])).toBe(false);
    expect(calls()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'Commit']);
  });

  test('that cannot save leaves a session in which the retry saves, and answers too', () => {
    const { lms, host, session, calls, status, accept } = refusingCommits();
    expect(session.exit([RESUME])).toBe(false);
    accept();
    host.pass(60_000);
    expect(status()).toBe('tracked safe');
    session.save([PLACE]);
    expect(lms.record()).toEqual(HELD);
    expect(calls()).not.toContain('Finish');
  });

  test('that cannot save is followed by Terminate when the page is unloaded', () => {
    const { session, calls, status } = connected({ commit: () => false });
    expect(session.exit([RESUME])).toBe(false);
    calls();
    session.leave([PLACE]);
    expect(calls().filter((word) => word === 'Finish')).toHaveLength(1);
    expect(status()).toBe('ended waiting');
  });

  test('ends a session in which resume data were refused, and it is not safe', () => {
    const { session, calls, reports } = connected({}, refusingValues('cmi.suspend_data', '405'));
    expect(session.exit([RESUME])).toBe(true);
    expect(calls()).toContain('Finish');
    expect(reports()).toEqual(['tracked', 'tracked', 'ended']);
  });

  test('ends the session once; what is saved afterwards is not sent', () => {
    const { host, session, calls, reports } = connected();
    session.exit([]);
    expect(session.exit([RESUME])).toBe(true);
    session.save([RESUME]);
    session.saveNow([RESUME]);
    session.network(false);
    session.network(true);
    session.leave([RESUME]);
    host.pass(60_000);
    expect(calls()).toEqual(['Finish']);
    expect(reports()).toEqual(['tracked', 'ended']);
  });

  test('ends the session, but not as safe, where Terminate fails', () => {
    const { session, calls, status } = connected({}, () => ({ LMSFinish: () => 'false' }));
    expect(session.exit([RESUME])).toBe(true);
    expect(session.exit([])).toBe(true);
    expect(calls().filter((word) => word === 'Finish')).toHaveLength(1);
    expect(status()).toBe('ended');
  });

  test.each([1, undefined])('is safe where Terminate returns %j without an error', (answer) => {
    const { session, status } = connected({}, (lms) => ({
      LMSFinish() {
        lms.LMSFinish('');
        return answer;
      },
    }));
    expect(session.exit([RESUME])).toBe(true);
    expect(status()).toBe('ended safe');
  });
});

describe('an unloaded page', () => {
  test('sets and terminates without a commit, and is not safe', () => {
    const { lms, session, calls, status } = connected();
    session.leave([RESUME]);
    expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(calls()).toEqual(['suspend_data=x', 'Finish']);
    expect(status()).toBe('ended waiting');
  });

  test('terminates and sets nothing where everything is saved', () => {
    const { session, calls, status } = connected();
    session.save([RESUME]);
    calls();
    session.leave([RESUME]);
    expect(calls()).toEqual(['Finish']);
    expect(status()).toBe('ended safe');
  });

  test('ends the session once', () => {
    const { session, calls } = connected();
    session.leave([RESUME]);
    session.leave([PLACE]);
    expect(session.exit([PLACE])).toBe(true);
    expect(calls()).toEqual(['suspend_data=x', 'Finish']);
  });

  test('commits the equivalent value of what a failed commit held, and then the value itself', () => {
    const { lms, session, calls, accept } = refusingCommits();
    session.save([RESUME]);
    accept();
    calls();
    session.leave([PLACE]);
    expect(calls()).toEqual([
      'suspend_data=x ',
      'Commit',
      'suspend_data=x',
      'lesson_location=01',
      'Commit',
      'Finish',
    ]);
    expect(lms.record()).toMatchObject(HELD);
  });

  test('terminates also where SetValue throws', () => {
    const { session, calls, status } = connected({}, () => ({
      LMSSetValue() {
        throw new Error('the frame is gone');
      },
      LMSFinish() {
        throw new Error('the frame is gone');
      },
    }));
    session.leave([RESUME]);
    expect(calls().at(-1)).toBe('Finish');
    expect(status()).toBe('ended waiting');
  });
});
