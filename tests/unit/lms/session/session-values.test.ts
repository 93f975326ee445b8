import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import { connected, PLACE, RESUME, STATUS } from './connected.ts';
import { always, onceFor, returning } from './differing.ts';

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
  ['returns true, not a word', true],
  ['says "1"', '1'],
  ['says "false", without an error', 'false'],
])('an LMS that takes a value and %s', (_, answer) => {
  test('is believed', () => {
    const { lms, session, told } = connected({}, returning(answer));
    session.save([RESUME, PLACE]);
    expect(lms.held()).toEqual(HELD);
    expect(told()).toEqual(['tracked', 'tracked safe']);
    expect(session.exit([])).toBe(true);
    expect(told().at(-1)).toBe('ended safe');
  });
});

describe('a value that the LMS never takes', () => {
  test.each([
    ['of the wrong type', ['cmi.core.session_time', 'long'], '405'],
    ['of an element that it does not know', ['cmi.core.mood', 'good'], '201'],
    ['of an element that is read only', ['cmi.core.credit', 'no-credit'], '403'],
  ] as const)('%s is dropped, and the rest is saved', (_, rejectedGroups, error) => {
    const { lms, host, session, said, stands } = connected();
    session.save([rejectedGroups, RESUME]);
    expect(stands()).toBe('tracked safe');
    expect(host.report().error).toBe(error);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
    said();
    host.pass(1000);
    session.save([PLACE]);
    expect(said()).toEqual(['lesson_location=01', 'Commit']);
  });

  test('is never told as saved where the record is worthless without it', () => {
    const { session, told } = connected({}, always('cmi.suspend_data', '405'));
    session.save([RESUME, PLACE]);
    session.saveNow([STATUS]);
    expect(session.exit([PLACE])).toBe(true);
    expect(told()).toEqual(['tracked', 'tracked', 'tracked', 'ended']);
  });

  test('is done without where it is an answer’s detail, or the LMS keeps no interactions', () => {
    const detail = connected({}, always('latency', '401'));
    detail.session.save([...interaction(0), PLACE]);
    expect(detail.stands()).toBe('tracked safe');
    const partial = connected({}, (lms) => ({
      ...always('interactions', '401')(lms),
      LMSGetValue: (name = '') => (name.includes('interactions') ? '' : lms.LMSGetValue(name)),
    }));
    partial.session.save([...interaction(0), PLACE]);
    expect(partial.stands()).toBe('tracked safe');
    expect(partial.lms.held()).toEqual({ 'cmi.core.lesson_location': '01' });
  });

  test('and that bears an interaction takes the interaction with it, and nothing else', () => {
    const { session, said, stands } = connected({}, always(/interactions\.0\./, '401'));
    session.save([...interaction(0), RESUME]);
    expect(said()).toEqual(['interactions.0.id=anfrage', 'suspend_data=x', 'Commit']);
    expect(stands()).toBe('tracked');
  });

  test('may be taken later, and is then lacking no more', () => {
    let cured = false;
    const { lms, host, session, stands } = connected(
      {},
      always('lesson_status', '405', () => cured),
    );
    session.save([RESUME, STATUS]);
    expect(stands()).toBe('tracked');
    cured = true;
    host.pass(1000);
    session.save([STATUS]);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
  });
});

describe('a value that fails for a passing reason', () => {
  test('is kept and set again, and nothing overtakes it', () => {
    const { lms, host, session, said, stands } = connected({}, onceFor('cmi.core.lesson_location'));
    session.save([PLACE, STATUS]);
    expect(said()).not.toContain('lesson_status=completed');
    expect(stands()).toBe('lost waiting');
    expect(lms.held()).toEqual({});
    host.pass(1999);
    expect(said()).toEqual([]);
    host.pass(1);
    expect(said()).toEqual(['lesson_location=01', 'lesson_status=completed', 'Commit']);
    expect(stands()).toBe('tracked safe');
  });

  test('keeps the session open at the exit', () => {
    const { lms, session, said, stands } = connected({}, onceFor('cmi.suspend_data'));
    expect(session.exit([RESUME])).toBe(false);
    expect(said()).not.toContain('Finish');
    expect(session.exit([PLACE])).toBe(true);
    expect(stands()).toBe('ended safe');
    expect(lms.held()).toMatchObject(HELD);
  });

  test('does not keep a page that goes from bringing everything', () => {
    const { lms, session } = connected({}, onceFor('cmi.suspend_data'));
    session.leave([RESUME, PLACE]);
    expect(lms.held()).toMatchObject(HELD);
  });

  test('does not overwrite what came later', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.suspend_data'));
    session.save([RESUME]);
    session.save([['cmi.suspend_data', 'newer']]);
    host.pass(HOUR);
    expect(lms.held()['cmi.suspend_data']).toBe('newer');
  });

  test('does not cost what depends on it', () => {
    const { lms, host, session, stands } = connected({}, onceFor('cmi.interactions.0.id'));
    session.save(interaction(0));
    host.pass(HOUR);
    expect(lms.held()).toEqual(Object.fromEntries(interaction(0)));
    expect(stands()).toBe('tracked safe');
  });
});

/** A session that has begun: the LMS holds something already. */
function begun(elements: string | RegExp, error = '101') {
  const one = connected({}, always(elements, error));
  one.session.save([BEGUN]);
  one.host.pass(1000);
  one.said();
  return one;
}

describe('a value that fails for ever', () => {
  test('does not hold up the rest; where it was essential, safe is never said', () => {
    const { lms, session, host, told } = begun('interactions.0.id');
    session.save([...interaction(0), STATUS, RESUME]);
    expect(lms.held()).toEqual({ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': 'x' });
    expect(told().slice(2)).toEqual(['tracked']);
    host.pass(1000);
    session.save([PLACE]);
    expect(session.exit([])).toBe(true);
    expect(told().slice(3)).toEqual(['tracked', 'ended']);
  });

  test('is done without where the record is whole without it', () => {
    const { lms, host, session, stands } = begun('latency');
    session.save([...interaction(0), RESUME]);
    host.pass(HOUR);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toMatchObject(Object.fromEntries([...interaction(0).slice(0, 3), RESUME]));
  });

  test('does not hold up the next interaction for long again', () => {
    const { lms, host, session, stands } = begun('latency');
    session.save(interaction(0));
    host.pass(HOUR);
    session.save([...interaction(1), RESUME]);
    host.pass(1000);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toMatchObject(Object.fromEntries([...interaction(1).slice(0, 3), RESUME]));
  });

  test('is given up even where it is the very first', () => {
    const { lms, host, session } = connected({}, always('lesson_status', '101'));
    session.save([BEGUN, RESUME]);
    host.pass(HOUR);
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('is not given up while the LMS takes nothing at all', () => {
    let busy = false;
    const { lms, host, session, stands } = connected({}, (lms) => ({
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
    expect(stands()).toBe('lost waiting');
    busy = false;
    host.pass(HOUR);
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
  });

  test('is not given up while the commits fail', () => {
    let refuse = false;
    let busy = false;
    const { lms, host, session, stands } = connected({ commit: () => !refuse }, (lms) => ({
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
    expect(stands()).toBe('tracked safe');
    expect(lms.held()).toMatchObject({ 'cmi.suspend_data': 'x' });
  });
});
