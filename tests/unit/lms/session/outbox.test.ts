import { describe, expect, test } from 'vitest';
import {
  requeueConfirmedSince,
  confirmSent,
  isWaiting,
  hasRefused,
  type Outbox,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { needsEquivalentValue } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { accepting, AT, confirmed, lines, noForm, refused } from './outboxes.ts';

const blank = (_: string, value: string): string => `${value} `;

describe('a value that is noted', () => {
  test('waits, behind what was noted before', () => {
    const outbox = enqueue(enqueue([], [RESUME]), [PLACE, STATUS]);
    expect(lines(outbox)).toEqual([
      'suspend_data=x waiting',
      'lesson_location=01 waiting',
      'lesson_status=completed waiting',
    ]);
    expect(isWaiting(outbox)).toBe(true);
  });

  test('takes the place of an older one of the same element, at the end', () => {
    const outbox = enqueue(enqueue([], [RESUME, PLACE]), [['cmi.suspend_data', 'y']]);
    expect(lines(outbox)).toEqual(['lesson_location=01 waiting', 'suspend_data=y waiting']);
  });

  test.each<[string, Outbox]>([
    ['waits', enqueue([], [RESUME, PLACE])],
    ['has been sent', accepting(enqueue([], [RESUME, PLACE]))],
    ['is confirmed', confirmed(RESUME, PLACE)],
  ])('changes nothing where it already %s', (_, outbox) => {
    expect(enqueue(outbox, [RESUME])).toBe(outbox);
    expect(enqueue(outbox, [])).toBe(outbox);
  });

  test('is told again where it was refused: the LMS may have changed its mind', () => {
    const outbox = enqueue(refused(RESUME), [RESUME]);
    expect(lines(outbox)).toEqual(['suspend_data=x waiting']);
    expect(hasRefused(outbox, () => true)).toBe(false);
  });
});

describe('a commit', () => {
  test('that goes through confirms what was offered, and only that', () => {
    const outbox = enqueue(accepting(enqueue([], [RESUME])), [PLACE]);
    expect(lines(confirmSent(outbox, AT))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
    ]);
  });

  test('that is lost makes what was offered wait again, and keeps what is held', () => {
    const outbox = accepting(enqueue(confirmed(RESUME), [PLACE, ['cmi.core.exit', 'suspend']]));
    expect(lines(requeueSent(enqueue(outbox, [STATUS])))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
      'exit=suspend waiting',
      'lesson_status=completed waiting',
    ]);
  });

  test('leaves what was refused as it is', () => {
    expect(lines(requeueSent(refused(RESUME)))).toEqual(['suspend_data=x refused']);
    expect(lines(confirmSent(refused(RESUME), AT))).toEqual(['suspend_data=x refused']);
  });
});

describe('doubt', () => {
  test.each([
    [AT - 1, 'waiting'],
    [AT, 'waiting'],
    [AT + 1, 'confirmed'],
  ])('from %i on makes a value of 50000 %s', (since, status) => {
    expect(lines(requeueConfirmedSince(confirmed(RESUME), since))).toEqual([`suspend_data=x ${status}`]);
  });

  test('spares what was confirmed earlier', () => {
    const earlier = confirmed(RESUME);
    const outbox = confirmSent(accepting(enqueue(earlier, [PLACE])), AT + 40_000);
    expect(lines(requeueConfirmedSince(outbox, AT + 10_000))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
    ]);
  });

  test('does not revive what was refused, nor hurry what was only sent', () => {
    expect(lines(requeueConfirmedSince(refused(RESUME), 0))).toEqual(['suspend_data=x refused']);
    expect(lines(requeueConfirmedSince(accepting(enqueue([], [RESUME])), 0))).toEqual([
      'suspend_data=x sent',
    ]);
  });
});

describe('another form is owed', () => {
  test('for what was taken and then lost or doubted', () => {
    expect(needsEquivalentValue(requeueSent(accepting(enqueue([], [RESUME]))), blank)).toBe(true);
    expect(needsEquivalentValue(requeueConfirmedSince(confirmed(RESUME), 0), blank)).toBe(true);
  });

  test.each<[string, Outbox]>([
    ['is new', enqueue([], [RESUME])],
    [
      'is another than the one that was lost',
      enqueue(requeueSent(accepting(enqueue([], [RESUME]))), [['cmi.suspend_data', 'y']]),
    ],
    ['has just been sent', accepting(enqueue([], [RESUME]))],
    ['is confirmed', confirmed(RESUME)],
    ['was refused', refused(RESUME)],
  ])('but not for a value that %s', (_, outbox) => {
    expect(needsEquivalentValue(outbox, blank)).toBe(false);
  });

  test('but not where there is no other form', () => {
    expect(needsEquivalentValue(requeueSent(accepting(enqueue([], [RESUME]))), noForm)).toBe(false);
  });

  test('by one of many', () => {
    const outbox = enqueue(requeueConfirmedSince(confirmed(RESUME), 0), [PLACE, STATUS]);
    expect(needsEquivalentValue(outbox, blank)).toBe(true);
  });
});

describe('something is waiting', () => {
  test('as long as one value waits', () => {
    expect(isWaiting([])).toBe(false);
    expect(isWaiting(enqueue(confirmed(RESUME), [PLACE]))).toBe(true);
    expect(isWaiting(confirmed(RESUME, PLACE))).toBe(false);
    expect(isWaiting(refused(RESUME))).toBe(false);
  });

  test('as long as one value is only sent', () => {
    expect(isWaiting(accepting(enqueue(confirmed(RESUME), [PLACE])))).toBe(true);
  });
});

const isResume = (element: string): boolean => element === 'cmi.suspend_data';

describe('an LMS lacks', () => {
  test('what it has refused, if that is essential', () => {
    expect(hasRefused(refused(PLACE, RESUME), isResume)).toBe(true);
    expect(hasRefused(refused(PLACE), isResume)).toBe(false);
    expect(hasRefused([], () => true)).toBe(false);
  });

  test('nothing that it holds or may still get', () => {
    expect(hasRefused(enqueue(confirmed(RESUME), [PLACE]), () => true)).toBe(false);
  });

  test('nothing that it has refused once and taken later', () => {
    const outbox = confirmSent(accepting(enqueue(refused(RESUME), [['cmi.suspend_data', 'y']])), AT);
    expect(lines(outbox)).toEqual(['suspend_data=y confirmed']);
    expect(hasRefused(outbox, isResume)).toBe(false);
  });
});
