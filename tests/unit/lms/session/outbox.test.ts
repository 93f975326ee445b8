import { describe, expect, test } from 'vitest';
import {
  requeueConfirmedSince,
  confirmSent,
  isWaiting,
  refusedElements,
  type Outbox,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { needsResend } from '../../../../src/lms/session/resend.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { allSent, AT, confirmed, lines, noEquivalent, refused } from './outboxes.ts';

const blank = (_: string, value: string): string => `${value} `;

describe('a value that is enqueued', () => {
  test('waits behind those enqueued before', () => {
    const outbox = enqueue(enqueue([], [RESUME]), [PLACE, STATUS]);
    expect(lines(outbox)).toEqual([
      'suspend_data=x waiting',
      'lesson_location=01 waiting',
      'lesson_status=completed waiting',
    ]);
    expect(isWaiting(outbox)).toBe(true);
  });

  test('replaces an older one of the same element, and goes to the end', () => {
    const outbox = enqueue(enqueue([], [RESUME, PLACE]), [['cmi.suspend_data', 'y']]);
    expect(lines(outbox)).toEqual(['lesson_location=01 waiting', 'suspend_data=y waiting']);
  });

  test.each<[string, Outbox]>([
    ['waits', enqueue([], [RESUME, PLACE])],
    ['has been sent', allSent(enqueue([], [RESUME, PLACE]))],
    ['is confirmed', confirmed(RESUME, PLACE)],
  ])('changes nothing where it already %s', (_, outbox) => {
    expect(enqueue(outbox, [RESUME])).toBe(outbox);
    expect(enqueue(outbox, [])).toBe(outbox);
  });

  test('is enqueued again where it was refused: the LMS may accept it later', () => {
    const outbox = enqueue(refused(RESUME), [RESUME]);
    expect(lines(outbox)).toEqual(['suspend_data=x waiting']);
    expect([...refusedElements(outbox)]).toEqual([]);
  });
});

describe('a commit', () => {
  test('that is confirmed confirms what was sent, and nothing else', () => {
    const outbox = enqueue(allSent(enqueue([], [RESUME])), [PLACE]);
    expect(lines(confirmSent(outbox, AT))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
    ]);
  });

  test('that fails makes what was sent wait again; confirmed values stay confirmed', () => {
    const outbox = allSent(enqueue(confirmed(RESUME), [PLACE, ['cmi.core.exit', 'suspend']]));
    expect(lines(requeueSent(enqueue(outbox, [STATUS])))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
      'exit=suspend waiting',
      'lesson_status=completed waiting',
    ]);
  });

  test('leaves refused values refused', () => {
    expect(lines(requeueSent(refused(RESUME)))).toEqual(['suspend_data=x refused']);
    expect(lines(confirmSent(refused(RESUME), AT))).toEqual(['suspend_data=x refused']);
  });
});

describe('values confirmed since a time', () => {
  test.each([
    [AT - 1, 'waiting'],
    [AT, 'waiting'],
    [AT + 1, 'confirmed'],
  ])('requeued from %i on: one confirmed at 50000 is %s', (since, status) => {
    expect(lines(requeueConfirmedSince(confirmed(RESUME), since))).toEqual([`suspend_data=x ${status}`]);
  });

  test('are requeued, earlier ones are not', () => {
    const earlier = confirmed(RESUME);
    const outbox = confirmSent(allSent(enqueue(earlier, [PLACE])), AT + 40_000);
    expect(lines(requeueConfirmedSince(outbox, AT + 10_000))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
    ]);
  });

  test('are requeued, refused and sent ones are not', () => {
    expect(lines(requeueConfirmedSince(refused(RESUME), 0))).toEqual(['suspend_data=x refused']);
    expect(lines(requeueConfirmedSince(allSent(enqueue([], [RESUME])), 0))).toEqual(['suspend_data=x sent']);
  });
});

describe('an equivalent value is needed', () => {
  test('for what was accepted and then requeued', () => {
    expect(needsResend(requeueSent(allSent(enqueue([], [RESUME]))), blank)).toBe(true);
    expect(needsResend(requeueConfirmedSince(confirmed(RESUME), 0), blank)).toBe(true);
  });

  test.each<[string, () => Outbox]>([
    ['is new', () => enqueue([], [RESUME])],
    [
      'is another than the one that was lost',
      () => enqueue(requeueSent(allSent(enqueue([], [RESUME]))), [['cmi.suspend_data', 'y']]),
    ],
    ['has just been sent', () => allSent(enqueue([], [RESUME]))],
    ['is confirmed', () => confirmed(RESUME)],
    ['was refused', () => refused(RESUME)],
  ])('but not for a value that %s', (_, outbox) => {
    expect(needsResend(outbox(), blank)).toBe(false);
  });

  test('but not where there is none', () => {
    expect(needsResend(requeueSent(allSent(enqueue([], [RESUME]))), noEquivalent)).toBe(false);
  });

  test('for one of several values', () => {
    const outbox = enqueue(requeueConfirmedSince(confirmed(RESUME), 0), [PLACE, STATUS]);
    expect(needsResend(outbox, blank)).toBe(true);
  });
});

describe('the outbox is waiting', () => {
  test('as long as one value waits', () => {
    expect(isWaiting([])).toBe(false);
    expect(isWaiting(enqueue(confirmed(RESUME), [PLACE]))).toBe(true);
    expect(isWaiting(confirmed(RESUME, PLACE))).toBe(false);
    expect(isWaiting(refused(RESUME))).toBe(false);
  });

  test('as long as one value is sent and not confirmed', () => {
    expect(isWaiting(allSent(enqueue(confirmed(RESUME), [PLACE])))).toBe(true);
  });
});

describe('refused values', () => {
  test('are found by their elements', () => {
    expect([...refusedElements(refused(PLACE, RESUME))]).toEqual([PLACE[0], RESUME[0]]);
    expect([...refusedElements([])]).toEqual([]);
  });

  test('are neither confirmed nor waiting ones', () => {
    expect([...refusedElements(enqueue(confirmed(RESUME), [PLACE]))]).toEqual([]);
  });

  test('are none where a later value was accepted', () => {
    const outbox = confirmSent(allSent(enqueue(refused(RESUME), [['cmi.suspend_data', 'y']])), AT);
    expect(lines(outbox)).toEqual(['suspend_data=y confirmed']);
    expect([...refusedElements(outbox)]).toEqual([]);
  });
});
