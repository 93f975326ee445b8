import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../src/lms/dialect.ts';
import { always, connected, onceFor, PLACE, RESUME, returning, settle, STATUS } from './connected.ts';

const HELD = { 'cmi.suspend_data': 'x', 'cmi.core.lesson_location': '01' };

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
    const { lms, host, session } = connected({}, returning(answer));
    session.save([RESUME, PLACE]);
    expect(lms.held()).toEqual(HELD);
    expect(host.states).toEqual(['tracked', 'tracked saved']);
    expect(session.exit([])).toBe(true);
    expect(host.states.at(-1)).toBe('ended saved');
  });
});

describe('a value that the LMS never takes', () => {
  test.each([
    ['of the wrong type', ['cmi.core.session_time', 'long']],
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

  test.each([
    'cmi.suspend_data',
    'cmi.core.lesson_status',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.interactions.12.id',
    'cmi.interactions.0.type',
    'cmi.interactions.0.student_response',
    'cmi.interactions.0.learner_response',
    'cmi.interactions.0.result',
  ])('is never told as saved where it is %s', (element) => {
    const { host, session } = connected({}, always(element, '405'));
    session.save([[element, 'x'], PLACE]);
    session.save([PLACE]);
    expect(session.exit([PLACE])).toBe(true);
    expect(host.states).toEqual(['tracked', 'tracked', 'tracked', 'tracked', 'ended']);
  });

  test.each(['cmi.core.exit', 'cmi.interactions.0.latency', 'cmi.interactions.0.weighting'])(
    'is done without where it is %s',
    (element) => {
      const { host, session } = connected({}, always(element, '401'));
      session.save([[element, 'x'], PLACE]);
      expect(host.states.at(-1)).toBe('tracked saved');
    },
  );
});

describe('a value that fails for a passing reason', () => {
  test('is kept and set again', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.suspend_data'));
    session.save([RESUME, PLACE]);
    expect(host.states.at(-1)).toBe('lost');
    host.pass();
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual(HELD);
  });

  test('keeps the session open at the exit', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.suspend_data'));
    expect(session.exit([RESUME])).toBe(false);
    expect(session.exit([PLACE])).toBe(true);
    expect(host.states.at(-1)).toBe('ended saved');
    expect(lms.held()).toMatchObject(HELD);
  });

  test('does not overwrite what came later', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.suspend_data'));
    session.save([RESUME]);
    session.save([['cmi.suspend_data', 'newer']]);
    host.pass();
    expect(lms.held()['cmi.suspend_data']).toBe('newer');
  });

  test('does not cost what depends on it', () => {
    const { lms, host, session } = connected({}, onceFor('cmi.interactions.0.id'));
    session.save(interaction(0));
    host.pass();
    expect(lms.held()).toEqual(Object.fromEntries(interaction(0)));
    expect(host.states.at(-1)).toBe('tracked saved');
  });
});

describe('a value that fails for ever', () => {
  const failing = always('cmi.interactions.0.id', '101');

  test('does not hold up status and resume data', () => {
    const { lms, session } = connected({}, failing);
    session.save([...interaction(0), STATUS, RESUME]);
    expect(lms.held()).toEqual({ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': 'x' });
  });

  test('is given up after three commits without it; where it was essential, saved is never said', () => {
    const { host, session } = connected({}, failing);
    session.save([...interaction(0), STATUS, RESUME]);
    settle(host);
    expect(host.states).toEqual(['tracked', 'lost', 'lost', 'lost', 'tracked']);
    session.save([PLACE]);
    expect(session.exit([])).toBe(true);
    expect(host.states.slice(5)).toEqual(['tracked', 'tracked', 'ended']);
  });

  test('is done without where the record is whole without it', () => {
    const { lms, host, session } = connected({}, always('cmi.interactions.0.latency', '101'));
    session.save([...interaction(0), RESUME]);
    settle(host);
    expect(host.states).toEqual(['tracked', 'lost', 'lost', 'lost', 'tracked saved']);
    expect(lms.held()).toEqual(Object.fromEntries([...interaction(0).slice(0, 3), RESUME]));
  });

  test('does not hold up the next interaction', () => {
    const { lms, session } = connected({}, always('cmi.interactions.0.latency', '101'));
    session.save(interaction(0));
    session.save(interaction(1));
    expect(lms.held()).toEqual(Object.fromEntries([...interaction(0).slice(0, 3), ...interaction(1)]));
  });

  test('is not given up while the commits fail as well', () => {
    let refuse = true;
    let busy = true;
    const { lms, host, session } = connected({ commit: () => !refuse }, (lms) => ({
      LMSSetValue(name = '', value = '') {
        if (busy) throw new Error('the frame is busy');
        return lms.LMSSetValue(name, value);
      },
    }));
    session.save([RESUME]);
    for (let round = 0; round < 6; round += 1) host.pass();
    refuse = false;
    busy = false;
    host.pass();
    expect(host.states.at(-1)).toBe('tracked saved');
    expect(lms.held()).toEqual({ 'cmi.suspend_data': 'x' });
  });
});
