import { describe, expect, test } from 'vitest';
import { connected, PLACE, refusing, RESUME } from './connected.ts';
import { always } from './differing.ts';

const HELD = { 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' };

describe('the exit', () => {
  test('sets, commits and terminates', () => {
    const { lms, session, said, told } = connected();
    expect(session.exit([RESUME])).toBe(true);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(said()).toEqual(['suspend_data=x', 'Commit', 'Finish']);
    expect(told()).toEqual(['tracked', 'tracked safe', 'ended safe']);
  });

  test('commits nothing where everything is saved', () => {
    const { host, session, said, stands } = connected();
    session.save([RESUME]);
    said();
    expect(session.exit([RESUME])).toBe(true);
    expect(said()).toEqual(['Finish']);
    expect(stands()).toBe('ended safe');
    expect(host.report().savedAt).toBe(host.now());
  });

  test('does not wait for a second to pass', () => {
    const { host, session, said } = connected();
    session.save([RESUME]);
    session.save([PLACE]);
    said();
    expect(session.exit([])).toBe(true);
    expect(said()).toEqual(['lesson_location=01', 'Commit', 'Finish']);
    host.pass(60_000);
    expect(said()).toEqual([]);
  });

  test('that cannot be saved leaves the session open, and works later', () => {
    const { lms, session, said, told, stands, accept } = refusing();
    expect(session.exit([RESUME])).toBe(false);
    expect(said()).toEqual(['suspend_data=x', 'Commit']);
    expect(told()).toEqual(['tracked', 'lost waiting']);
    expect(session.exit([PLACE])).toBe(false);
    expect(said()).not.toContain('Finish');
    accept();
    expect(session.exit([])).toBe(true);
    expect(said().filter((word) => word === 'Finish')).toHaveLength(1);
    expect(stands()).toBe('ended safe');
    expect(lms.held()).toMatchObject(HELD);
  });

  test('brings another form and then the true one, in two commits', () => {
    const { lms, session, said, accept } = refusing();
    session.save([RESUME]);
    accept();
    said();
    expect(session.exit([])).toBe(true);
    expect(said()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'Commit', 'Finish']);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
  });

  test('leaves the session open where only the other form got through', () => {
    let commits = 0;
    const { session, said } = connected({ commit: () => (commits += 1) === 2 });
    session.save([RESUME]);
    said();
    expect(session.exit([])).toBe(false);
    expect(said()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'Commit']);
  });

  test('that cannot be saved is saved by the retry, and answers can still be given', () => {
    const { lms, host, session, said, stands, accept } = refusing();
    expect(session.exit([RESUME])).toBe(false);
    accept();
    host.pass(60_000);
    expect(stands()).toBe('tracked safe');
    session.save([PLACE]);
    expect(lms.held()).toEqual(HELD);
    expect(said()).not.toContain('Finish');
  });

  test('that cannot be saved does not keep the page from going', () => {
    const { session, said, stands } = connected({ commit: () => false });
    expect(session.exit([RESUME])).toBe(false);
    said();
    session.leave([PLACE]);
    expect(said().filter((word) => word === 'Finish')).toHaveLength(1);
    expect(stands()).toBe('ended waiting');
  });

  test('of a session that lacks something essential ends, and promises nothing', () => {
    const { session, said, told } = connected({}, always('cmi.suspend_data', '405'));
    expect(session.exit([RESUME])).toBe(true);
    expect(said()).toContain('Finish');
    expect(told()).toEqual(['tracked', 'tracked', 'ended']);
  });

  test('comes once; what is saved afterwards goes nowhere', () => {
    const { host, session, said, told } = connected();
    session.exit([]);
    expect(session.exit([RESUME])).toBe(true);
    session.save([RESUME]);
    session.saveNow([RESUME]);
    session.network(false);
    session.network(true);
    session.leave([RESUME]);
    host.pass(60_000);
    expect(said()).toEqual(['Finish']);
    expect(told()).toEqual(['tracked', 'ended']);
  });

  test('is over, but not confirmed, where the LMS refuses to terminate', () => {
    const { session, said, stands } = connected({}, () => ({ LMSFinish: () => 'false' }));
    expect(session.exit([RESUME])).toBe(true);
    expect(session.exit([])).toBe(true);
    expect(said().filter((word) => word === 'Finish')).toHaveLength(1);
    expect(stands()).toBe('ended');
  });

  test.each([1, undefined])('is confirmed by an LMS that returns %j without an error', (answer) => {
    const { session, stands } = connected({}, (lms) => ({
      LMSFinish() {
        lms.LMSFinish('');
        return answer;
      },
    }));
    expect(session.exit([RESUME])).toBe(true);
    expect(stands()).toBe('ended safe');
  });
});

describe('a page that goes', () => {
  test('leaves storing to the LMS, and promises nothing', () => {
    const { lms, session, said, stands } = connected();
    session.leave([RESUME]);
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
    expect(said()).toEqual(['suspend_data=x', 'Finish']);
    expect(stands()).toBe('ended waiting');
  });

  test('terminates and sets nothing where everything is saved', () => {
    const { session, said, stands } = connected();
    session.save([RESUME]);
    said();
    session.leave([RESUME]);
    expect(said()).toEqual(['Finish']);
    expect(stands()).toBe('ended safe');
  });

  test('ends the session once', () => {
    const { session, said } = connected();
    session.leave([RESUME]);
    session.leave([PLACE]);
    expect(session.exit([PLACE])).toBe(true);
    expect(said()).toEqual(['suspend_data=x', 'Finish']);
  });

  test('commits another form of what got lost before, so that the LMS sends the true one', () => {
    const { lms, session, said, accept } = refusing();
    session.save([RESUME]);
    accept();
    said();
    session.leave([PLACE]);
    expect(said()).toEqual([
      'suspend_data=x ',
      'lesson_location=01',
      'Commit',
      'suspend_data=x',
      'Commit',
      'Finish',
    ]);
    expect(lms.held()).toMatchObject(HELD);
  });

  test('is not kept by an LMS that throws', () => {
    const { session, said, stands } = connected({}, () => ({
      LMSSetValue() {
        throw new Error('the frame is gone');
      },
      LMSFinish() {
        throw new Error('the frame is gone');
      },
    }));
    session.leave([RESUME]);
    expect(said().at(-1)).toBe('Finish');
    expect(stands()).toBe('ended waiting');
  });
});
