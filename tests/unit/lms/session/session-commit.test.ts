import { describe, expect, test } from 'vitest';
import { connected, PLACE, refusing, RESUME, STATUS } from './connected.ts';
import { answering, ending } from './differing.ts';

const HELD = { 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' };

describe('a commit that the LMS refuses', () => {
  test('is failing, tried again, and safe when it gets through', () => {
    const { lms, host, session, told, stands, accept } = refusing();
    session.save([RESUME]);
    expect(told()).toEqual(['tracked', 'lost waiting']);
    expect(host.report()).toMatchObject({ failures: 1, savedAt: null, error: '101' });
    host.pass(2000);
    expect(told()).toEqual(['tracked', 'lost waiting', 'lost waiting']);
    accept();
    host.pass(60_000);
    expect(stands()).toBe('tracked safe');
    expect(host.report()).toMatchObject({ failures: 0, error: '101' });
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('is tried again after 2, 4, 8, 16 and then every 30 seconds', () => {
    const { host, session, said } = refusing();
    session.save([RESUME]);
    said();
    for (const pause of [2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      host.pass(pause - 1);
      expect(said()).toEqual([]);
      host.pass(1);
      expect(said().at(-1)).toBe('Commit');
    }
  });

  test('waits briefly again after a success', () => {
    const { host, session, said, accept, stands } = refusing();
    session.save([RESUME]);
    host.pass(2000);
    accept();
    host.pass(60_000);
    expect(stands()).toBe('tracked safe');
    accept(false);
    session.save([PLACE]);
    said();
    host.pass(1999);
    expect(said()).toEqual([]);
    host.pass(1);
    expect(said()).not.toEqual([]);
  });

  test('is tried again a second later where there is something new, and not twice', () => {
    const { lms, host, session, said, accept } = refusing();
    session.save([RESUME]);
    accept();
    session.save([PLACE]);
    said();
    host.pass(999);
    expect(said()).toEqual([]);
    host.pass(1);
    expect(said()).toEqual(['suspend_data=x ', 'lesson_location=01', 'Commit', 'suspend_data=x', 'Commit']);
    host.pass(60_000);
    expect(said()).toEqual([]);
    expect(lms.held()).toEqual(HELD);
  });

  test('is not tried after the page has gone', () => {
    const { host, session, said, stands } = refusing();
    session.save([RESUME]);
    session.leave([]);
    said();
    host.pass(60_000);
    expect(said()).toEqual([]);
    expect(stands()).toBe('ended waiting');
  });
});

describe('an LMS that neither confirms nor denies a commit', () => {
  test.each([
    ['undefined', undefined, '0'],
    ['null', null, '0'],
    ['1', 1, '0'],
    ['"1"', '1', '0'],
    ['"true" with an odd error', 'true', '201'],
  ])('but returns %s is not asked again, and nothing is claimed', (_, answer, error) => {
    const { lms, host, session, said, told } = connected({}, answering(answer, error));
    session.save([RESUME, PLACE]);
    said();
    host.pass(60_000);
    expect(said()).toEqual([]);
    expect(told()).toEqual(['tracked', 'tracked']);
    expect(host.report()).toMatchObject({ savedAt: null, failures: 0 });
    expect(lms.held()).toEqual(HELD);
    expect(session.exit([STATUS])).toBe(true);
    expect(told().at(-1)).toBe('ended');
  });

  test.each([
    ['"true" with a general failure', 'true', '391'],
    ['"true" with a general exception', 'true', '101'],
    ['nothing with an error', undefined, '201'],
    ['"false" without an error', 'false', '0'],
  ])('does deny it with %s', (_, answer, error) => {
    const { session, stands } = connected({}, answering(answer, error));
    session.save([RESUME]);
    expect(stands()).toBe('lost waiting');
  });

  test('does not confirm one that throws', () => {
    const { session, stands } = connected({}, () => ({
      LMSCommit() {
        throw new Error('the frame is busy');
      },
    }));
    session.save([RESUME]);
    expect(stands()).toBe('lost waiting');
  });
});

/** A session in which resume data are confirmed, and which the LMS ends then. */
function ended() {
  let over = false;
  const one = connected(
    {},
    ending(() => over),
  );
  one.session.save([RESUME]);
  one.host.pass(1000);
  over = true;
  one.said();
  return { ...one, savedAt: one.host.report().savedAt };
}

describe('an LMS that has ended the session', () => {
  test('is told nothing more from the first value on', () => {
    const { host, session, said, stands, savedAt } = ended();
    session.save([PLACE, STATUS]);
    expect(said()).toEqual(['lesson_location=01']);
    expect(stands()).toBe('ended cut waiting');
    expect(host.report()).toMatchObject({ savedAt, error: '301' });
    session.save([['cmi.suspend_data', 'y']]);
    session.saveNow([['cmi.suspend_data', 'z']]);
    session.network(false);
    session.network(true);
    expect(session.exit([STATUS])).toBe(true);
    host.pass(60_000);
    expect(said()).toEqual([]);
    expect(stands()).toBe('ended cut waiting');
  });

  test('is told nothing more where it says so of the commit', () => {
    const { host, session, said, stands } = connected({}, answering('false', '301'));
    session.save([RESUME]);
    expect(stands()).toBe('ended cut waiting');
    said();
    session.save([PLACE]);
    host.pass(60_000);
    expect(said()).toEqual([]);
  });

  test('is still terminated when the page goes, once', () => {
    const { session, said, stands } = ended();
    session.save([PLACE]);
    said();
    session.leave([STATUS]);
    session.leave([STATUS]);
    expect(said()).toEqual(['Finish']);
    expect(stands()).toBe('ended cut');
  });

  test('is told nothing more where that comes out only when the page goes', () => {
    let over = false;
    const { session, said } = connected(
      { commit: () => false },
      ending(() => over),
    );
    session.save([RESUME]);
    over = true;
    said();
    session.leave([PLACE]);
    expect(said()).toEqual(['suspend_data=x ', 'Finish']);
  });
});
