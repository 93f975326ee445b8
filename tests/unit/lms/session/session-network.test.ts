import { describe, expect, test } from 'vitest';
import { connected, PLACE, RESUME, STATUS } from './connected.ts';
import { markingAsSent } from './differing.ts';

/** A session in which resume data are confirmed, with a network that the test switches off and on. */
function saved() {
  const one = connected();
  one.session.save([RESUME]);
  one.calls();
  return {
    ...one,
    /** the network goes down or comes up, with the event of the browser */
    network(isOnline: boolean) {
      one.host.network(isOnline);
      one.session.network(isOnline);
    },
  };
}

describe('a commit that the LMS confirms while the browser is offline', () => {
  test('counts as failed, and is repeated afterwards', () => {
    const { lms, host, session, reports, status } = connected();
    host.network(false);
    session.save([RESUME]);
    expect(reports()).toEqual(['tracked', 'lost waiting']);
    host.pass(2000);
    expect(status()).toBe('lost waiting');
    host.network(true);
    host.pass(60_000);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('keeps the session open at the exit', () => {
    const { host, session, calls, status } = connected();
    host.network(false);
    expect(session.exit([RESUME])).toBe(false);
    expect(calls()).not.toContain('Finish');
    host.network(true);
    expect(session.exit([])).toBe(true);
    expect(status()).toBe('ended safe');
  });
});

describe('a network that goes down', () => {
  test('requeues what was confirmed in the last thirty seconds', () => {
    const { host, network, status } = saved();
    host.pass(30_000);
    network(false);
    expect(status()).toBe('lost waiting');
  });

  test('leaves what was confirmed earlier, and is reported all the same', () => {
    const { host, network, calls, status } = saved();
    host.pass(30_001);
    network(false);
    expect(status()).toBe('lost');
    network(true);
    host.pass(60_000);
    expect(status()).toBe('tracked');
    expect(calls()).toEqual([]);
  });

  test('and comes up: requeued values are sent again, as equivalent values first', () => {
    const { lms, host, network, calls, status } = saved();
    host.pass(5000);
    network(false);
    expect(calls()).toEqual([]);
    network(true);
    host.pass(999);
    expect(calls()).toEqual([]);
    expect(status()).toBe('lost waiting');
    host.pass(1);
    expect(calls()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'Commit']);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
    host.pass(60_000);
    expect(calls()).toEqual([]);
  });

  test('and comes up ends the back-off', () => {
    const { host, session, network, calls } = saved();
    network(false);
    for (const pause of [1000, 2000, 4000, 8000]) host.pass(pause);
    session.save([PLACE]);
    host.pass(60_000);
    network(true);
    calls();
    host.pass(1000);
    expect(calls()).toContain('Commit');
  });

  test('ends safe, until the LMS has confirmed a commit again', () => {
    const { host, session, network, status } = saved();
    expect(status()).toBe('tracked safe');
    host.pass(40_000);
    network(false);
    network(true);
    expect(status()).toBe('tracked');
    session.save([PLACE]);
    host.pass(1000);
    expect(status()).toBe('tracked safe');
  });

  test('does not keep the session open at the exit where everything was saved before, but it is not safe', () => {
    const { host, session, network, calls, status } = saved();
    host.pass(60_000);
    network(false);
    expect(session.exit([])).toBe(true);
    expect(calls()).toEqual(['Finish']);
    expect(status()).toBe('ended');
  });
});

/** A session whose LMS marks values as sent when it builds the request. */
function withMarkingLms() {
  let reachable = true;
  const one = connected(
    {},
    markingAsSent(() => reachable),
  );
  return {
    ...one,
    network(isOnline: boolean) {
      reachable = isOnline;
      one.host.network(isOnline);
      one.session.network(isOnline);
    },
    /** the network is down, without an event of the browser */
    silence: () => (reachable = false),
  };
}

describe('an LMS that marks values as sent although they never left the machine', () => {
  const HELD = {
    'cmi.suspend_data': 'x',
    'cmi.core.lesson_location': '01',
    'cmi.core.lesson_status': 'completed',
  };

  test('holds everything in the end', () => {
    const { lms, host, session, network, status } = withMarkingLms();
    session.save([RESUME]);
    host.pass(5000);
    network(false);
    session.save([PLACE, STATUS]);
    host.pass(120_000);
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
    network(true);
    host.pass(2000);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toEqual(HELD);
  });

  test('holds also what was committed shortly before the browser noticed', () => {
    const { lms, host, session, network, silence, status } = withMarkingLms();
    silence();
    session.save([RESUME, PLACE, STATUS]);
    expect(status()).toBe('tracked safe');
    host.pass(20_000);
    network(false);
    host.pass(7000);
    network(true);
    host.pass(2000);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toEqual(HELD);
  });

  test('holds everything where the learner exits as soon as the network is up', () => {
    const { lms, session, network } = withMarkingLms();
    network(false);
    session.save([RESUME, PLACE, STATUS]);
    expect(session.exit([])).toBe(false);
    network(true);
    expect(session.exit([])).toBe(true);
    expect(lms.record()).toMatchObject(HELD);
  });

  test('holds everything where the page is unloaded as soon as the network is up', () => {
    const { lms, host, session, network } = withMarkingLms();
    network(false);
    session.save([RESUME, PLACE, STATUS]);
    host.pass(9000);
    network(true);
    session.leave([]);
    expect(lms.record()).toMatchObject(HELD);
  });
});
