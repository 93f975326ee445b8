import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import { connected, PLACE, RESUME, STATUS } from './connected.ts';
import { refusingValues, failingOnce, returning } from './differing.ts';

const HOUR = 3_600_000;
const HELD = { 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' };
const BEGUN: Assignment = ['cmi.core.lesson_status', 'incomplete'];

const interaction = (index: number): Assignment[] => [
  [`cmi.interactions.${index}.id`, 'anfrage'],
  [`cmi.interactions.${index}.type`, 'choice'],
  [`cmi.interactions.${index}.student_response`, 'b'],
  [`cmi.interactions.${index}.latency`, '00:00:05'],
];

describe.each([
  ['returns nothing', undefined],
  ['returns null', null],
  ['returns 1', 1],
  ['returns true as a boolean', true],
  ['says "1"', '1'],
  ['says "false", without an error', 'false'],
])('an LMS that accepts a value and %s', (_, answer) => {
  test('has accepted it', () => {
    const { lms, session, reports } = connected({}, returning(answer));
    session.save([RESUME, PLACE]);
    expect(lms.record()).toEqual(HELD);
    expect(reports()).toEqual(['tracked', 'tracked safe']);
    expect(session.exit([])).toBe(true);
    expect(reports().at(-1)).toBe('ended safe');
  });
});

describe('a value that the LMS refuses', () => {
  test.each([
    ['of the wrong type', ['cmi.core.session_time', 'long'], '405'],
    ['of an element that it does not know', ['cmi.core.mood', 'good'], '201'],
    ['of an element that is read only', ['cmi.core.credit', 'no-credit'], '403'],
  ] as const)('%s is left out, and the rest is saved', (_, assignment, error) => {
    const { lms, host, session, calls, status } = connected();
    session.save([assignment, RESUME]);
    expect(status()).toBe('tracked safe');
    expect(host.report().error).toBe(error);
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
    calls();
    host.pass(1000);
    session.save([PLACE]);
    expect(calls()).toEqual(['lesson_location=01', 'Commit']);
  });

  test('is never reported as saved where it is essential', () => {
    const { session, reports } = connected({}, refusingValues('cmi.suspend_data', '405'));
    session.save([RESUME, PLACE]);
    session.saveNow([STATUS]);
    expect(session.exit([PLACE])).toBe(true);
    expect(reports()).toEqual(['tracked', 'tracked', 'tracked', 'ended']);
  });

  test('is left out where it is a detail of an answer, or the LMS has no interactions', () => {
    const detail = connected({}, refusingValues('latency', '401'));
    detail.session.save([...interaction(0), PLACE]);
    expect(detail.status()).toBe('tracked safe');
    const partial = connected({}, (lms) => ({
      ...refusingValues('interactions', '401')(lms),
      LMSGetValue: (name = '') => (name.includes('interactions') ? '' : lms.LMSGetValue(name)),
    }));
    partial.session.save([...interaction(0), PLACE]);
    expect(partial.status()).toBe('tracked safe');
    expect(partial.lms.record()).toEqual({ 'cmi.core.lesson_location': '01' });
  });

  test('and is the id of an interaction has the interaction refused, and nothing else', () => {
    const { session, calls, status } = connected({}, refusingValues(/interactions\.0\./, '401'));
    session.save([...interaction(0), RESUME]);
    expect(calls()).toEqual(['interactions.0.id=anfrage', 'suspend_data=x', 'Commit']);
    expect(status()).toBe('tracked');
  });

  test('may be accepted later, and is then safe', () => {
    let cured = false;
    const { lms, host, session, status } = connected(
      {},
      refusingValues('lesson_status', '405', () => cured),
    );
    session.save([RESUME, STATUS]);
    expect(status()).toBe('tracked');
    cured = true;
    host.pass(1000);
    session.save([STATUS]);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
  });
});

describe('a value that fails once', () => {
  test('is set again, and no later value before it', () => {
    const { lms, host, session, calls, status } = connected({}, failingOnce('cmi.core.lesson_location'));
    session.save([PLACE, STATUS]);
    expect(calls()).not.toContain('lesson_status=completed');
    expect(status()).toBe('lost waiting');
    expect(lms.record()).toEqual({});
    host.pass(1999);
    expect(calls()).toEqual([]);
    host.pass(1);
    expect(calls()).toEqual(['lesson_location=01', 'lesson_status=completed', 'Commit']);
    expect(status()).toBe('tracked safe');
  });

  test('keeps the session open at the exit', () => {
    const { lms, session, calls, status } = connected({}, failingOnce('cmi.suspend_data'));
    expect(session.exit([RESUME])).toBe(false);
    expect(calls()).not.toContain('Finish');
    expect(session.exit([PLACE])).toBe(true);
    expect(status()).toBe('ended safe');
    expect(lms.record()).toMatchObject(HELD);
  });

  test('is set again when the page is unloaded', () => {
    const { lms, session } = connected({}, failingOnce('cmi.suspend_data'));
    session.leave([RESUME, PLACE]);
    expect(lms.record()).toMatchObject(HELD);
  });

  test('does not overwrite a later value', () => {
    const { lms, host, session } = connected({}, failingOnce('cmi.suspend_data'));
    session.save([RESUME]);
    session.save([['cmi.suspend_data', 'newer']]);
    host.pass(HOUR);
    expect(lms.record()['cmi.suspend_data']).toBe('newer');
  });

  test('is set before the values that depend on it', () => {
    const { lms, host, session, status } = connected({}, failingOnce('cmi.interactions.0.id'));
    session.save(interaction(0));
    host.pass(HOUR);
    expect(lms.record()).toEqual(Object.fromEntries(interaction(0)));
    expect(status()).toBe('tracked safe');
  });
});

/** A session that has begun: the LMS holds something already. */
function begun(elements: string | RegExp, error = '101') {
  const one = connected({}, refusingValues(elements, error));
  one.session.save([BEGUN]);
  one.host.pass(1000);
  one.calls();
  return one;
}

describe('a value that always fails', () => {
  test('does not hold up the rest; where it is essential, nothing is safe', () => {
    const { lms, session, host, reports } = begun('interactions.0.id');
    session.save([...interaction(0), STATUS, RESUME]);
    expect(lms.record()).toEqual({ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': 'x' });
    expect(reports().slice(2)).toEqual(['tracked']);
    host.pass(1000);
    session.save([PLACE]);
    expect(session.exit([])).toBe(true);
    expect(reports().slice(3)).toEqual(['tracked', 'ended']);
  });

  test('is left out where it is not essential', () => {
    const { lms, host, session, status } = begun('latency');
    session.save([...interaction(0), RESUME]);
    host.pass(HOUR);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toMatchObject(Object.fromEntries([...interaction(0).slice(0, 3), RESUME]));
  });

  test('does not hold up the next interaction', () => {
    const { lms, host, session, status } = begun('latency');
    session.save(interaction(0));
    host.pass(HOUR);
    session.save([...interaction(1), RESUME]);
    host.pass(1000);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toMatchObject(Object.fromEntries([...interaction(1).slice(0, 3), RESUME]));
  });

  test('is left out even where it is the very first', () => {
    const { lms, host, session } = connected({}, refusingValues('lesson_status', '101'));
    session.save([BEGUN, RESUME]);
    host.pass(HOUR);
    expect(lms.record()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('is kept while the LMS accepts no value at all', () => {
    let busy = false;
    const { lms, host, session, status } = connected({}, (lms) => ({
      LMSSetValue(name = '', value = '') {
        if (busy) throw new Error('the frame is busy');
        return lms.LMSSetValue(name, value);
      },
    }));
    session.save([BEGUN]);
    host.pass(1000);
    busy = true;
    session.save([RESUME]);
    host.pass(HOUR);
    expect(status()).toBe('lost waiting');
    busy = false;
    host.pass(HOUR);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
  });

  test('is kept while commits fail', () => {
    let refuse = false;
    let busy = false;
    const { lms, host, session, status } = connected({ commit: () => !refuse }, (lms) => ({
      LMSSetValue(name = '', value = '') {
        if (busy) throw new Error('the frame is busy');
        return lms.LMSSetValue(name, value);
      },
    }));
    session.save([BEGUN]);
    host.pass(1000);
    refuse = true;
    busy = true;
    session.save([RESUME]);
    host.pass(HOUR);
    refuse = false;
    busy = false;
    host.pass(HOUR);
    expect(status()).toBe('tracked safe');
    expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
  });
});
