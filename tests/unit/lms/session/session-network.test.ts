import { describe, expect, test } from 'vitest';
import { connected, PLACE, RESUME, STATUS } from './connected.ts';
import { marking } from './differing.ts';

/** A session in which resume data are confirmed, on a machine that the test takes off the network. */
function saved() {
  const one = connected();
  one.session.save([RESUME]);
  one.said();
  return {
    ...one,
    /** the network goes or comes back, and the browser says so */
    network(there: boolean) {
      one.host.network(there);
      one.session.network(there);
    },
  };
}

describe('a commit that is answered with "true" while the machine is offline', () => {
  test('counts as lost, and is made good for afterwards', () => {
    const { lms, host, session, told, stands } = connected();
    host.network(false);
    session.save([RESUME]);
    expect(told()).toEqual(['tracked', 'lost waiting']);
    host.pass(2000);
    expect(stands()).toBe('lost waiting');
    host.network(true);
    host.pass(60_000);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('does not let the learner exit', () => {
    const { host, session, said, stands } = connected();
    host.network(false);
    expect(session.exit([RESUME])).toBe(false);
    expect(said()).not.toContain('Finish');
    host.network(true);
    expect(session.exit([])).toBe(true);
    expect(stands()).toBe('ended safe');
  });
});

describe('a network that goes', () => {
  test('makes what was confirmed in the last thirty seconds doubtful', () => {
    const { host, network, stands } = saved();
    host.pass(30_000);
    network(false);
    expect(stands()).toBe('lost waiting');
  });

  test('leaves what was confirmed earlier alone, and is told all the same', () => {
    const { host, network, said, stands } = saved();
    host.pass(30_001);
    network(false);
    expect(stands()).toBe('lost');
    network(true);
    host.pass(60_000);
    expect(stands()).toBe('tracked');
    expect(said()).toEqual([]);
  });

  test('and comes back: what was doubted is written again, in another form first', () => {
    const { lms, host, network, said, stands } = saved();
    host.pass(5000);
    network(false);
    expect(said()).toEqual([]);
    network(true);
    host.pass(999);
    expect(said()).toEqual([]);
    expect(stands()).toBe('lost waiting');
    host.pass(1);
    expect(said()).toEqual(['suspend_data=x ', 'Commit', 'suspend_data=x', 'Commit']);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
    host.pass(60_000);
    expect(said()).toEqual([]);
  });

  test('and comes back ends the back-off', () => {
    const { host, session, network, said } = saved();
    network(false);
    for (const pause of [1000, 2000, 4000, 8000]) host.pass(pause);
    session.save([PLACE]);
    host.pass(60_000);
    network(true);
    said();
    host.pass(1000);
    expect(said()).toContain('Commit');
  });

  test('takes back what was told the learner, until the LMS has confirmed it again', () => {
    const { host, session, network, stands } = saved();
    expect(stands()).toBe('tracked safe');
    host.pass(40_000);
    network(false);
    network(true);
    expect(stands()).toBe('tracked');
    session.save([PLACE]);
    host.pass(1000);
    expect(stands()).toBe('tracked safe');
  });

  test('does not keep the learner where everything was saved long before, but promises nothing', () => {
    const { host, session, network, said, stands } = saved();
    host.pass(60_000);
    network(false);
    expect(session.exit([])).toBe(true);
    expect(said()).toEqual(['Finish']);
    expect(stands()).toBe('ended');
  });
});

/** A session whose LMS believes that what it has sent has arrived. */
function lmsBehind() {
  let reachable = true;
  const one = connected(
    {},
    marking(() => reachable),
  );
  return {
    ...one,
    network(there: boolean) {
      reachable = there;
      one.host.network(there);
      one.session.network(there);
    },
    /** the network is gone, but neither the browser nor anybody else has noticed */
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
    const { lms, host, session, network, stands } = lmsBehind();
    session.save([RESUME]);
    host.pass(5000);
    network(false);
    session.save([PLACE, STATUS]);
    host.pass(120_000);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
    network(true);
    host.pass(2000);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toEqual(HELD);
  });

  test('holds also what was committed shortly before anybody noticed', () => {
    const { lms, host, session, network, silence, stands } = lmsBehind();
    silence();
    session.save([RESUME, PLACE, STATUS]);
    expect(stands()).toBe('tracked safe');
    host.pass(20_000);
    network(false);
    host.pass(7000);
    network(true);
    host.pass(2000);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toEqual(HELD);
  });

  test('holds everything where the learner exits as soon as the network is back', () => {
    const { lms, session, network } = lmsBehind();
    network(false);
    session.save([RESUME, PLACE, STATUS]);
    expect(session.exit([])).toBe(false);
    network(true);
    expect(session.exit([])).toBe(true);
    expect(lms.held()).toMatchObject(HELD);
  });

  test('holds everything where the page goes as soon as the network is back', () => {
    const { lms, host, session, network } = lmsBehind();
    network(false);
    session.save([RESUME, PLACE, STATUS]);
    host.pass(9000);
    network(true);
    session.leave([]);
    expect(lms.held()).toMatchObject(HELD);
  });
});
